import type { OfficeProfile } from '@hailong/schema/office-settings';
import { Button, FileButton, Group, Image } from '@mantine/core';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface LogoFieldProps {
  readonly office: string;
  readonly logo: string | null;
  readonly onChanged: (logo: OfficeProfile['logo']) => void;
}

/** The office's logo; kept at once, apart from what is saved with the button. */
export const LogoField = ({ office, logo, onChanged }: LogoFieldProps) => {
  const words = useText().text.settingsPage.look;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const change = async (file: File | null) => {
    const profile = await run(file ? api.setLogo(office, file) : api.removeLogo(office));
    if (profile) onChanged(profile.logo);
  };
  return (
    <div className="look-logo">
      <strong>{words.logo}</strong>
      <p className="sheet-soft">{words.logoHint}</p>
      <Group>
        {logo !== null && <Image src={logo} alt={words.logo} w={96} h={96} fit="contain" />}
        <FileButton accept="image/jpeg,image/png,image/webp" onChange={(file) => file && void change(file)}>
          {(props) => (
            <Button variant="default" loading={isBusy} {...props}>
              {words.chooseLogo}
            </Button>
          )}
        </FileButton>
        {logo !== null && (
          <Button variant="subtle" disabled={isBusy} onClick={() => void change(null)}>
            {words.removeLogo}
          </Button>
        )}
      </Group>
      <FailureAlert failure={failure} />
    </div>
  );
};
