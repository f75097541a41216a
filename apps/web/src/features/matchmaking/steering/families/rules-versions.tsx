import { Button } from 'antd';
import { DateTime } from '../../../../ui/date-time';
import { ItemRow } from '../../../../ui/item-row';
import { Panel } from '../../../../ui/panel';
import { Tag } from '../../../../ui/tag';
import { useFamilyRulesText } from './texts';
import type { FamilyRulesVersion } from './types';

interface RulesVersionsProps {
  current: number;
  versions: readonly FamilyRulesVersion[];
  /** Takes a version into the form; it is in force once it is saved. */
  onUse: (version: FamilyRulesVersion) => void;
  onStandard: () => void;
}

export function RulesVersions({ current, versions, onUse, onStandard }: RulesVersionsProps) {
  const t = useFamilyRulesText();
  return (
    <Panel title={t.versions} flush>
      <ul>
        {versions.map((version) => (
          <li key={version.version}>
            <ItemRow
              title={
                <>
                  {t.version(version.version)}{' '}
                  {version.version === current && <Tag tone="good">{t.now}</Tag>} {version.note}
                </>
              }
              hint={
                <>
                  {version.createdByName} ·{' '}
                  {version.createdAt && <DateTime at={version.createdAt} />}
                  <div>{version.rules.map(({ family }) => family).join('、') || t.asProduct}</div>
                </>
              }
              extra={
                version.version !== current && (
                  <Button size="small" onClick={() => onUse(version)}>
                    {t.use}
                  </Button>
                )
              }
            />
          </li>
        ))}
        <li>
          <ItemRow
            title={t.product}
            hint={t.productHint}
            extra={
              <Button size="small" onClick={onStandard}>
                {t.use}
              </Button>
            }
          />
        </li>
      </ul>
    </Panel>
  );
}
