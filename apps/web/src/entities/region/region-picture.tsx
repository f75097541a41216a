import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { publicKey } from '../../api/public-key';
import type { Schemas } from '../../api/schemas';
import { useLanguage } from '../../ui/language';
import { Panel } from '../../ui/panel';
import { ProblemNotice } from '../../ui/problem-notice';
import { Table } from '../../ui/table';
import styles from './region-picture.module.css';
import { regionTiles } from './region-tiles.data';
import { useRegionText } from './texts';

type Picture = Schemas['RegionPictureDto'];
type Flow = Schemas['RegionFlowDto'];

const [WIDTH, HEIGHT, EDGE] = [100, 64, 5];

function useRegionPicture() {
  return useQuery({
    queryKey: [...publicKey, 'site', 'regions'],
    queryFn: () => unwrap(api.GET('/api/v1/site/regions')),
    staleTime: 300_000,
  });
}

/** Provinces as tiles with what they offer and look for, and the strongest ways from the coast into the interior. */
export function RegionPicture() {
  const { picture: t } = useRegionText();
  const { data, error, refetch } = useRegionPicture();
  return (
    <Panel title={t.title}>
      <div className={styles.legend}>
        <span className={styles.coastal}>{t.coastal}</span>
        <span className={styles.interior}>{t.interior}</span>
        <span className={styles.way}>{t.way}</span>
        <span className={styles.counts}>{t.counts}</span>
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <Tiles picture={data} />
      <Words picture={data} />
    </Panel>
  );
}

const isCounted = ({ supplies, demands }: Picture['provinces'][number]) => supplies + demands > 0;
const keyOf = (code: string) => code.slice(0, 2);

function Tiles({ picture }: { picture: Picture | undefined }) {
  const counts = new Map(picture?.provinces.map((each) => [keyOf(each.provinceCode), each]));
  const most = Math.max(1, ...[...counts.values()].map((each) => each.supplies + each.demands));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${8 * WIDTH} ${8 * HEIGHT}`} aria-hidden>
      {Object.entries(regionTiles).map(([code, [column, row]]) => {
        const { supplies = 0, demands = 0, coast } = counts.get(code) ?? {};
        const share = Math.sqrt((supplies + demands) / most);
        return (
          <g key={code} transform={`translate(${column * WIDTH} ${row * HEIGHT})`}>
            <rect
              className={coast ? styles[`${coast}Tile`] : styles.tile}
              x={EDGE / 2}
              y={EDGE / 2}
              width={WIDTH - EDGE}
              height={HEIGHT - EDGE}
              rx={6}
              fillOpacity={0.35 + 0.65 * share}
            />
          </g>
        );
      })}
      <Flows flows={picture?.flows ?? []} />
      <Labels counts={counts} />
    </svg>
  );
}

/** Over the ways, so that they can be read. */
function Labels({ counts }: { counts: ReadonlyMap<string, Picture['provinces'][number]> }) {
  const language = useLanguage();
  return Object.entries(regionTiles).map(([code, [column, row, zh, en]]) => {
    const { supplies = 0, demands = 0 } = counts.get(code) ?? {};
    return (
      <g key={code} transform={`translate(${column * WIDTH} ${row * HEIGHT})`}>
        <text className={styles.name} x={WIDTH / 2} y={30}>
          {language === 'en' ? en : zh}
        </text>
        {supplies + demands > 0 && (
          <text className={styles.figures} x={WIDTH / 2} y={50}>
            {supplies} / {demands}
          </text>
        )}
      </g>
    );
  });
}

function Flows({ flows }: { flows: readonly Flow[] }) {
  const most = flows[0]?.demands ?? 1;
  return flows.map(({ from, to, demands }) => (
    <path
      key={`${from} ${to}`}
      className={styles.flow}
      d={arc(from, to)}
      strokeWidth={1.5 + 3.5 * (demands / most)}
    />
  ));
}

/** A bow from the middle of one tile to another, with a small head where it ends. */
function arc(from: string, to: string): string {
  const [start, end] = [regionTiles[keyOf(from)], regionTiles[keyOf(to)]];
  if (!start || !end) return '';
  const [x, y] = [(start[0] + 0.5) * WIDTH, (start[1] + 0.5) * HEIGHT];
  const [toX, toY] = [(end[0] + 0.5) * WIDTH, (end[1] + 0.5) * HEIGHT];
  const [middleX, middleY] = [(x + toX) / 2, (y + toY) / 2 - Math.abs(toX - x) / 5 - 12];
  const angle = Math.atan2(toY - middleY, toX - middleX);
  const head = [angle + 2.6, angle - 2.6].map(
    (side) =>
      `M${toX} ${toY}L${(toX + 12 * Math.cos(side)).toFixed(1)} ${(toY + 12 * Math.sin(side)).toFixed(1)}`,
  );
  return `M${x} ${y}Q${middleX} ${middleY} ${toX} ${toY}${head.join('')}`;
}

/** The same in words, for those who do not see the picture and whoever wants the numbers. */
function Words({ picture }: { picture: Picture | undefined }) {
  const { picture: t } = useRegionText();
  const language = useLanguage();
  const nameOf = (code: string) => regionTiles[keyOf(code)]?.[language === 'en' ? 3 : 2] ?? code;
  return (
    <details className={styles.words}>
      <summary>{t.asTable}</summary>
      <div className={styles.tables}>
        <Table label={t.title} kind="figures">
          <thead>
            <tr>
              <th scope="col">{t.province}</th>
              <th scope="col">{t.supplies}</th>
              <th scope="col">{t.demands}</th>
            </tr>
          </thead>
          <tbody>
            {picture?.provinces.filter(isCounted).map(({ provinceCode, supplies, demands }) => (
              <tr key={provinceCode}>
                <th scope="row">{nameOf(provinceCode)}</th>
                <td>{supplies}</td>
                <td>{demands}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Table label={t.way} kind="figures">
          <thead>
            <tr>
              <th scope="col">{t.way}</th>
              <th scope="col">{t.demands}</th>
            </tr>
          </thead>
          <tbody>
            {picture?.flows.map(({ from, to, demands }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row">
                  {nameOf(from)} → {nameOf(to)}
                </th>
                <td>{demands}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
