import type { Roster, RosterDraft, RosterEntry } from '@hailong/schema/roster';
import { Avatar, Button, FileButton, Group, NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useApi } from '../api/use-api.ts';
import { useRequest } from '../api/use-request.ts';
import { FailureAlert } from '../shell/FailureAlert.tsx';
import { useText } from '../text/use-text.ts';

interface OfficerFormProps {
  readonly office: string;
  readonly roster: Roster;
  /** Null for a new one. */
  readonly entry: RosterEntry | null;
  readonly onSaved: (roster: Roster) => void;
  readonly onCancel: () => void;
}

const emptyDraft = (today: string): RosterDraft => ({
  code: null,
  name: '',
  position: '',
  counterId: null,
  fields: [],
  employedFrom: today,
  employedUntil: null,
});

const draftOf = ({ id: _id, photo: _photo, isOwn: _own, ...draft }: RosterEntry): RosterDraft => draft;

/** Everything about one officer on one page; the photo goes up together with the rest. */
export const OfficerForm = ({ office, roster, entry, onSaved, onCancel }: OfficerFormProps) => {
  const { text } = useText();
  const words = text.rosterPage;
  const api = useApi();
  const { isBusy, failure, run } = useRequest();
  const [draft, setDraft] = useState<RosterDraft>(entry ? draftOf(entry) : emptyDraft(roster.today));
  const [savedId, setSavedId] = useState(entry?.id ?? null);
  // undefined leaves the photo as it is, null takes it away.
  const [photo, setPhoto] = useState<{ readonly file: File | null; readonly url: string | null }>();
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<RosterDraft>) => setDraft((before) => ({ ...before, ...part }));
  const isNameless = draft.name.trim() === '';
  const endsEarly = draft.employedUntil !== null && draft.employedUntil < draft.employedFrom;

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNameless || endsEarly || draft.employedFrom === '') return;
    const saved = await run(
      savedId === null ? api.addOfficer(office, draft) : api.changeOfficer(office, savedId, draft),
    );
    if (!saved) return;
    const known = new Set(roster.entries.map(({ id }) => id));
    const id = savedId ?? saved.entries.find((candidate) => !known.has(candidate.id))?.id ?? null;
    setSavedId(id);
    if (photo === undefined || id === null) return onSaved(saved);
    const shown = await run(api.setPhoto(office, id, photo.file));
    if (shown) onSaved(shown);
  };

  return (
    <form className="roster-form" onSubmit={(event) => void save(event)} noValidate>
      <Group>
        <Avatar
          src={photo === undefined ? (entry?.photo ?? null) : photo.url}
          alt={words.photo}
          size={96}
          radius="md"
          name={draft.name}
        />
        <FileButton
          accept="image/jpeg,image/png,image/webp"
          onChange={(file) => file && setPhoto({ file, url: URL.createObjectURL(file) })}
        >
          {(props) => (
            <Button variant="default" {...props}>
              {words.choosePhoto}
            </Button>
          )}
        </FileButton>
        {(photo ? photo.file !== null : entry?.photo) && (
          <Button variant="subtle" onClick={() => setPhoto({ file: null, url: null })}>
            {words.removePhoto}
          </Button>
        )}
      </Group>
      <p className="roster-soft">{words.photoHint}</p>
      <TextInput
        label={words.name}
        required
        maxLength={100}
        value={draft.name}
        error={isTried && isNameless && words.nameless}
        onChange={({ currentTarget: { value } }) => put({ name: value })}
      />
      <TextInput
        label={words.position}
        maxLength={200}
        value={draft.position}
        onChange={({ currentTarget: { value } }) => put({ position: value })}
      />
      <div className="roster-two">
        <TextInput
          label={words.code}
          description={words.codeHint}
          maxLength={30}
          value={draft.code ?? ''}
          onChange={({ currentTarget: { value } }) => put({ code: value.trim() === '' ? null : value })}
        />
        <NativeSelect
          label={words.counter}
          description={words.counterHint}
          value={draft.counterId ?? ''}
          onChange={({ currentTarget: { value } }) => put({ counterId: value === '' ? null : value })}
          data={[
            { value: '', label: words.noCounter },
            ...roster.counters.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <TagsInput
        label={words.fields}
        description={words.fieldsHint}
        size="md"
        data={roster.fields}
        value={draft.fields}
        maxTags={20}
        comboboxProps={{ withinPortal: false }}
        onChange={(fields) => put({ fields })}
      />
      <div className="roster-two">
        <TextInput
          type="date"
          label={words.from}
          required
          value={draft.employedFrom}
          onChange={({ currentTarget: { value } }) => put({ employedFrom: value })}
        />
        <TextInput
          type="date"
          label={words.until}
          description={words.untilHint}
          value={draft.employedUntil ?? ''}
          error={isTried && endsEarly && words.endsEarly}
          onChange={({ currentTarget: { value } }) => put({ employedUntil: value === '' ? null : value })}
        />
      </div>
      <FailureAlert failure={failure} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {text.cancel}
        </Button>
      </Group>
    </form>
  );
};
