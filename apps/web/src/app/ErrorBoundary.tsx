import { Component, type ReactNode } from 'react';
import { Crashed } from './Crashed.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** A mistake of ours must not cost anybody their answers: they are in the tab's memory, and the way back to them is shown. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  constructor(props: ErrorBoundaryProps) {
    super(props);
    // Not a class field: lowered for old browsers, that would cost the first page a helper chunk of its own.
    this.state = { crashed: false };
  }

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}
