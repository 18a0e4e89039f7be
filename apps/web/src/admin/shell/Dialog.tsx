import { CloseButton, Modal, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A form over the page. What was typed is not lost by a tap beside it. Mantine's own head of a modal is a second banner to
 * screen readers, hence this one.
 */
export const Dialog = ({ title, isOpen, onClose, children }: DialogProps) => {
  const { text } = useText();
  return (
    <Modal.Root opened={isOpen} onClose={onClose} closeOnClickOutside={false} size="lg">
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body>
          <div className="dialog-head">
            <Title order={2} size="h3">
              {title}
            </Title>
            <CloseButton size="lg" aria-label={text.back} onClick={onClose} />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
