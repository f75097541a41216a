import { Button, Space } from 'antd';
import { pointsOf } from '../../../entities/match/points';
import { useFactorName } from '../../../entities/match/use-factor-name';
import { Panel } from '../../../ui/panel';
import { ProblemNotice } from '../../../ui/problem-notice';
import { Table } from '../../../ui/table';
import { tenths } from './percent';
import { useLearnWeights } from './queries';
import styles from './steering.module.css';
import { useSteeringText } from './texts';
import type { FactorWeights, LearnedProposal, LearnedWeights } from './types';
import { factors } from './weights-draft';

interface LearningPanelProps {
  inForce: FactorWeights;
  onUse: (weights: FactorWeights) => void;
}

/** Weights that the answers of units speak for: proposed, then tried and saved like any others. */
export function LearningPanel({ inForce, onUse }: LearningPanelProps) {
  const { learning: t } = useSteeringText();
  const learn = useLearnWeights();
  const { data, error, isPending } = learn;
  return (
    <Panel title={t.title}>
      <Space orientation="vertical" size="middle">
        <p className={styles.quiet}>{t.hint}</p>
        <Button loading={isPending} onClick={() => learn.mutate()}>
          {t.learn}
        </Button>
        <div role="status">
          {error && <ProblemNotice error={error} />}
          {data && <Outcome of={data} />}
        </div>
        {data?.learned && <Proposed learned={data.learned} inForce={inForce} onUse={onUse} />}
      </Space>
    </Panel>
  );
}

function Outcome({ of: { outcome, wanted, learned, ...counts } }: { of: LearnedProposal }) {
  const { learning: t } = useSteeringText();
  return (
    <>
      <p>{t.found(counts)}</p>
      {outcome === 'too-few' && <p>{t.tooFew(wanted)}</p>}
      {outcome === 'no-better' && <p>{t.noBetter}</p>}
      {learned && <p>{t.better(tenths(learned.orderBefore), tenths(learned.orderAfter))}</p>}
    </>
  );
}

interface ProposedProps extends LearningPanelProps {
  learned: LearnedWeights;
}

function Proposed({ learned, inForce, onUse }: ProposedProps) {
  const { learning: t, weights } = useSteeringText();
  const factorName = useFactorName();
  return (
    <>
      <Table label={t.proposed} kind="figures">
        <thead>
          <tr>
            <th scope="col">{weights.factors}</th>
            <th scope="col">{weights.before}</th>
            <th scope="col">{t.proposed}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => {
            const [before, after] = [inForce[factor], learned.factors[factor]].map(pointsOf);
            return (
              <tr key={factor}>
                <th scope="row">{factorName(factor)}</th>
                <td>{before}</td>
                <td>{before === after ? after : <strong>{after}</strong>}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <Button type="primary" onClick={() => onUse(learned.factors)}>
        {t.use}
      </Button>
    </>
  );
}
