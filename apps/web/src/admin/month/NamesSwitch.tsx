import { Button, Group, Loader, Paper, Text } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text/use-text.ts';

interface NamesSwitchProps {
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly onChange: (names: boolean) => void;
}

/** hidden ─"Xem tên"─► asked ─"ghi nhật ký"─► shown ─"Ẩn tên"─► hidden. Asked every time, since each view is recorded. */
export const NamesSwitch = ({ isShown, isBusy, onChange }: NamesSwitchProps) => {
  const { comments, cancel } = useText().text;
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // The question takes the button's place, and the button the question's: the focus follows.
  useEffect(() => {
    if (isAsking || wasAsking.current) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking) {
    return (
      <Paper className="ask" role="group" aria-label={comments.ask.title}>
        <Text fw={600}>{comments.ask.title}</Text>
        <Text size="sm" mt={4}>
          {comments.ask.body}
        </Text>
        <Group mt="sm" gap="sm">
          <Button
            ref={button}
            onClick={() => {
              setAsking(false);
              onChange(true);
            }}
          >
            {comments.ask.confirm}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {cancel}
          </Button>
        </Group>
      </Paper>
    );
  }
  const Mark = isShown ? IconEyeOff : IconEye;
  const press = () => {
    if (isBusy) return;
    if (isShown) onChange(false);
    else setAsking(true);
  };
  return (
    <Button
      ref={button}
      variant="default"
      // Not disabled while it waits: that would throw the focus away.
      aria-disabled={isBusy}
      leftSection={isBusy ? <Loader size="1.125rem" /> : <Mark size="1.125rem" aria-hidden />}
      onClick={press}
    >
      {isShown ? comments.hideNames : comments.viewNames}
    </Button>
  );
};
