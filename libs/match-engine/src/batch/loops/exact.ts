import { ampleDays } from '../../factors/lead-time.factor';
import { neutralFit } from '../../factors/attributes.factor';
import { scoreSteps } from '../../score';
import {
  f64,
  i32,
  i32x4,
  select,
  v128,
  whileTrue,
  when,
  type Code,
  type WasmModule,
} from '../../simd/assembler';
import { unknownDue } from './facts';
import { bytesOf, field as placeOf, fieldsOf, next } from './frame';

/** Scores listed places exactly, as `Scorer` does in parts. */
export function defineExact(module: WasmModule) {
  /**
   * Steps that the supply and listed places are worth, but for the distance. To the demands (`view` −1) the texts
   * against themselves differ by place and the reputation is one; to the supply (0) it is the other way round.
   */
  module.define(
    'exact',
    { frame: 'i32', view: 'i32', at: 'i32', end: 'i32' },
    null,
    {
      offset: 'i32',
      day: 'i32',
      left: 'i32',
      fit: 'i32',
      asked: 'i32',
      sum: 'i32',
      own: 'i32',
      text: 'f64',
      reputation: 'i32',
      to: 'i32',
    },
    (l) => {
      const { i32: field, f64: figure } = fieldsOf(l.frame);
      const load = (name: Parameters<typeof field>[0]): Code =>
        i32.load(i32.add(field(name), l.offset.get));
      const add = (more: Code): Code => l.sum.set(i32.add(l.sum.get, more));
      const steps = (weight: Code, value: Code): Code =>
        i32.truncate(
          f64.add(f64.mul(f64.mul(weight, value), f64.const(scoreSteps)), f64.const(0.5)),
        );
      const spare = select(
        i32.less(l.left.get, i32.const(ampleDays)),
        l.left.get,
        i32.const(ampleDays),
      );
      const entry = select(
        i32.equal(l.day.get, i32.const(unknownDue)),
        i32.const(ampleDays + 1),
        spare,
      );
      const fits = i32.add(l.fit.get, i32.mul(l.asked.get, i32.const(neutralFit)));
      const met = f64.div(
        f64.ofInteger(fits),
        f64.ofInteger(i32.mul(l.asked.get, i32.const(1000))),
      );
      const ownText = f64.load(
        i32.add(l.own.get, i32.shiftLeft(i32.and(l.offset.get, l.view.get), i32.const(1))),
      );

      return [
        l.to.set(field('scores')),
        l.own.set(
          select(
            l.view.get,
            field('ownTexts'),
            i32.add(l.frame.get, i32.const(8 * placeOf.ownText)),
          ),
        ),
        l.reputation.set(
          select(
            l.view.get,
            i32.add(l.frame.get, i32.const(8 * placeOf.ownReputation)),
            field('reputationSteps'),
          ),
        ),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.offset.set(bytesOf(i32.load(l.at.get))),
          l.day.set(load('due')),
          l.left.set(i32.sub(l.day.get, field('lead'))),
          l.sum.set(
            i32.add(load('estimate'), i32.load(i32.add(field('leadTimes'), bytesOf(entry)))),
          ),
          l.fit.set(load('fits')),
          when(
            l.fit.get,
            l.asked.set(load('asked')),
            add(i32.sub(steps(figure('attributeWeight'), met), load('neutrals'))),
          ),
          l.text.set(f64.div(f64.ofInteger(load('shared')), ownText)),
          add(steps(figure('textWeight'), f64.limited(l.text, 1))),
          add(i32.load(i32.add(l.reputation.get, i32.and(l.offset.get, i32.not(l.view.get))))),
          i32.store(l.to.get, l.sum.get),
          next(l.at),
          next(l.to),
        ),
      ];
    },
  );

  /**
   * Puts the scores of the places in `best` in order, the largest first, and of equal ones the place with the larger
   * tie: writes the first `k` with their rows.
   */
  module.define(
    'order',
    { frame: 'i32', count: 'i32' },
    null,
    {
      at: 'i32',
      other: 'i32',
      end: 'i32',
      place: 'i32',
      scores: 'i32',
      ties: 'i32',
      k: 'i32',
      score: 'v128',
      tie: 'v128',
      others: 'v128',
      before: 'v128',
    },
    (l) => {
      const { i32: field } = fieldsOf(l.frame);
      const ofBest = (name: Parameters<typeof field>[0]): Code =>
        i32.load(i32.add(field(name), bytesOf(i32.load(i32.add(field('best'), l.at.get)))));
      const isAhead = v128.or(
        i32x4.greater(l.others.get, l.score.get),
        v128.and(
          i32x4.equal(l.others.get, l.score.get),
          i32x4.greater(v128.load(i32.add(l.ties.get, l.other.get)), l.tie.get),
        ),
      );
      return [
        l.scores.set(field('scores')),
        l.ties.set(field('bestTies')),
        l.k.set(field('k')),
        l.end.set(bytesOf(l.count.get)),
        // What is read behind the end, four at a time, is ahead of nothing.
        ...[0, 4, 8].map((offset) =>
          i32.store(i32.add(l.scores.get, l.end.get), i32.const(-1), offset),
        ),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          i32.store(i32.add(l.ties.get, l.at.get), ofBest('ties')),
          next(l.at),
        ),
        l.at.set(i32.const(0)),
        whileTrue(
          i32.less(l.at.get, l.end.get),
          l.score.set(v128.loadSplat(i32.add(l.scores.get, l.at.get))),
          l.tie.set(v128.loadSplat(i32.add(l.ties.get, l.at.get))),
          l.before.set(i32x4.splat(i32.const(0))),
          l.other.set(i32.const(0)),
          whileTrue(
            i32.less(l.other.get, l.end.get),
            l.others.set(v128.load(i32.add(l.scores.get, l.other.get))),
            l.before.set(i32x4.sub(l.before.get, isAhead)),
            next(l.other, 16),
          ),
          l.place.set(i32x4.sum(l.before)),
          when(
            i32.less(l.place.get, l.k.get),
            l.place.set(bytesOf(l.place.get)),
            i32.store(
              i32.add(field('toScores'), l.place.get),
              i32.load(i32.add(l.scores.get, l.at.get)),
            ),
            i32.store(i32.add(field('toRows'), l.place.get), ofBest('rows')),
          ),
          next(l.at),
        ),
      ];
    },
  );
}
