import { Alert } from 'antd';
import { matterValues } from '../../api/api-values';
import { useNegotiationText } from './texts';
import type { Offer } from './types';

/** What a counter-offer is by the Civil Code, said from its differences. */
export function NatureNote({ offer: { nature, differences } }: { offer: Offer }) {
  const { offers: t, matters, and } = useNegotiationText();
  if (!nature) return null;
  const touched = matterValues.filter((matter) => differences.some((one) => one.matter === matter));
  const isGuess = differences.some(({ path }) => path.startsWith('freeTerms'));
  const text = t.nature[nature]?.(touched.map((matter) => matters[matter]).join(and));
  return (
    <Alert
      type="info"
      style={{ marginBottom: 12 }}
      title={
        <>
          {text} {isGuess && t.byWords}
        </>
      }
    />
  );
}
