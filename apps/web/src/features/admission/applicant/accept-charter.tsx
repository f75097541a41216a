import { Checkbox } from 'antd';
import { Loaded } from '../../../ui/loaded';
import { Panel } from '../../../ui/panel';
import { useCharter } from '../queries';
import { useAdmissionText } from '../texts';

interface AcceptCharterProps {
  accepted: boolean;
  onChange: (accepted: boolean) => void;
}

/** The charter to be read, and the version of it that is accepted. */
export function AcceptCharter({ accepted, onChange }: AcceptCharterProps) {
  const { form: t, charter: words } = useAdmissionText();
  const charter = useCharter();
  return (
    <Panel title={words.title}>
      <Loaded query={charter}>
        {({ number, body, effectiveFrom, title }) => (
          <>
            <p>
              <strong>{title}</strong> {words.version(number, effectiveFrom)}
            </p>
            <div
              lang="zh-CN"
              tabIndex={0}
              role="region"
              aria-label={title}
              style={{
                maxHeight: 260,
                overflow: 'auto',
                margin: '12px 0',
                padding: 12,
                border: '1px solid #d9dfe7',
                borderRadius: 6,
                lineHeight: 1.8,
              }}
            >
              {body.split('\n').map((line, at) => (
                <p key={at}>{line}</p>
              ))}
            </div>
            <Checkbox checked={accepted} onChange={({ target }) => onChange(target.checked)}>
              {t.accept(number)}
            </Checkbox>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
