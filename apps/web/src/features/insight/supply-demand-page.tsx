import { RegionPicture } from '../../entities/region/region-picture';
import { EmptyHint } from '../../ui/empty-hint';
import { useFilters } from '../../ui/filters';
import { Page } from '../../ui/page';
import { PageList } from '../../ui/page-list';
import { Panel } from '../../ui/panel';
import { CellRow } from './cell-row';
import { useSupplyDemand, useUnmetDemands } from './queries';
import {
  SupplyDemandFilters,
  supplyDemandFilters,
  type SupplyDemandFilter,
} from './supply-demand-filters';
import styles from './supply-demand.module.css';
import { useInsightText } from './texts';
import { TradeStepsPanel } from './trade-steps-panel';
import { UnmetRow } from './unmet-row';

/** Where supply and demand miss each other, and which demands have no match. */
export function SupplyDemandPage() {
  const t = useInsightText();
  const [chosen, change] = useFilters(supplyDemandFilters);
  return (
    <Page title={t.title} subtitle={t.subtitle}>
      <div className={styles.columns}>
        <RegionPicture />
        <TradeStepsPanel />
      </div>
      <SupplyDemandFilters chosen={chosen} onChange={change} />
      <div className={styles.columns}>
        <Cells chosen={chosen} onChange={change} />
        <Unmet chosen={chosen} />
      </div>
    </Page>
  );
}

interface CellsProps {
  chosen: SupplyDemandFilter;
  onChange: (changes: SupplyDemandFilter) => void;
}

function Cells({ chosen, onChange }: CellsProps) {
  const t = useInsightText();
  const cells = useSupplyDemand(chosen);
  const largest = Math.max(
    1,
    ...(cells.items ?? []).map(({ supplies, demands }) => Math.max(supplies, demands)),
  );
  return (
    <Panel title={t.cells} flush>
      <PageList
        pages={cells}
        label={t.cells}
        keyOf={({ provinceCode, industryCode }) => `${provinceCode} ${industryCode}`}
        row={(cell) => (
          <CellRow
            cell={cell}
            largest={largest}
            onNarrow={() => onChange({ province: cell.provinceCode, industry: cell.industryCode })}
          />
        )}
        empty={<EmptyHint title={t.noCells}>{t.noCellsHint}</EmptyHint>}
      />
    </Panel>
  );
}

function Unmet({ chosen }: { chosen: SupplyDemandFilter }) {
  const t = useInsightText();
  const demands = useUnmetDemands(chosen);
  return (
    <Panel title={t.demandsTitle} flush>
      <PageList
        pages={demands}
        label={t.demandsTitle}
        keyOf={({ demand }) => demand.id}
        row={(unmet) => <UnmetRow unmet={unmet} />}
        empty={<EmptyHint title={t.noDemands} />}
      />
    </Panel>
  );
}
