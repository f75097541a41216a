import { neutralFit } from '../../factors/attributes.factor';
import { ampleDays } from '../../factors/lead-time.factor';
import { bytesOf, next } from '../../simd/addresses';
import type { Code, WasmModule } from '../../simd/assembler';
import { f64, i32, i32x4, select, v128, whileTrue } from '../../simd/instructions';
import { defineDistances, steps } from './distance';
import { unknownDue } from './facts';
import { fieldsOf, type Field } from './frame';

/**
 * Writes to `scores` the exact steps that the supply and listed places are worth: what `Scorer` gives in parts. To the
 * demands (`view` −1) the texts against themselves differ by place and the reputation is one; to the supply (0) it is
 * the other way round.
 */
export function defineExact(module: WasmModule) {
  const parameters = { i32: 'frame view at end' } as const;
  const variables = {
    i32: 'offset day left fit asked more sum own reputation to',
    f64: 'share',
  } as const;
  const distances = defineDistances(module);
  return module.define('exact', parameters, null, variables, (l) => {
    const { i32: field, f64: figure, addressOf } = fieldsOf(l.frame);
    const load = (name: Field): Code => i32.load(i32.add(field(name), l.offset));
    const add = (more: Code): Code => l.sum.set(i32.add(l.sum, more));
    const spare = select(i32.less(l.left, ampleDays), l.left, i32.const(ampleDays));
    const entry = select(i32.equal(l.day, unknownDue), i32.const(ampleDays + 1), spare);
    const leadTime = i32.load(i32.add(field('leadTimes'), bytesOf(entry)));
    const fits = f64.ofInteger(i32.add(l.fit, i32.mul(l.asked, neutralFit)));
    const wishes = select(l.asked, l.asked, i32.const(1));
    const met = f64.div(fits, f64.ofInteger(i32.mul(wishes, 1000)));
    const own = f64.load(i32.add(l.own, i32.shiftLeft(i32.and(l.offset, l.view), 1)));
    const reputation = i32.load(i32.add(l.reputation, i32.and(l.offset, i32.xor(l.view, -1))));
    return [
      distances(l.frame, l.at, l.end),
      l.to.set(field('scores')),
      l.own.set(select(l.view, field('ownTexts'), addressOf('ownText'))),
      l.reputation.set(select(l.view, addressOf('ownReputation'), field('reputationSteps'))),
      whileTrue(
        i32.less(l.at, l.end),
        l.offset.set(bytesOf(i32.load(l.at))),
        l.day.set(load('due')),
        l.left.set(i32.sub(l.day, field('lead'))),
        l.sum.set(i32.add(load('estimate'), leadTime)),
        l.fit.set(load('fits')),
        l.asked.set(load('asked')),
        l.more.set(i32.sub(steps(figure('attributeWeight'), met), load('neutrals'))),
        add(select(l.fit, l.more, i32.const(0))),
        l.share.set(f64.div(f64.ofInteger(load('shared')), own)),
        add(steps(figure('textWeight'), f64.min(l.share, 1))),
        add(reputation),
        add(i32.load(l.to)),
        i32.store(l.to, l.sum),
        next(l.at),
        next(l.to),
      ),
    ];
  });
}

/**
 * Puts the `scores` of the places in `chosen` in order, the largest first, and of equal ones the place with the larger
 * tie: writes the best `k` with their rows.
 */
export function defineOrder(module: WasmModule) {
  const parameters = { i32: 'frame count' } as const;
  const variables = { i32: 'at other end place bestEnd scores ties toScores toRows elsewhere', v128: 'score tie others before' } as const; // prettier-ignore
  return module.define('order', parameters, null, variables, (l) => {
    const { i32: field } = fieldsOf(l.frame);
    const ofBest = (name: Field): Code =>
      i32.load(i32.add(field(name), bytesOf(i32.load(i32.add(field('chosen'), l.at)))));
    const standsFirst = i32x4.greater(v128.load(i32.add(l.ties, l.other)), l.tie);
    const isTied = v128.and(i32x4.equal(l.others, l.score), standsFirst);
    const isAhead = v128.or(i32x4.greater(l.others, l.score), isTied);
    const isBest = i32.less(l.place, l.bestEnd);
    const put = (to: Code, value: Code): Code =>
      i32.store(select(isBest, i32.add(to, l.place), l.elsewhere), value);
    return [
      ...(['scores', 'toScores', 'toRows', 'elsewhere'] as const).map((one) =>
        l[one].set(field(one)),
      ),
      l.bestEnd.set(bytesOf(field('k'))),
      l.ties.set(field('bestTies')),
      l.end.set(bytesOf(l.count)),
      // What is read behind the end, four at a time, is ahead of nothing.
      ...[0, 4, 8].map((offset) => i32.store(i32.add(l.scores, l.end), i32.const(-1), offset)),
      whileTrue(
        i32.less(l.at, l.end),
        i32.store(i32.add(l.ties, l.at), ofBest('ties')),
        next(l.at),
      ),
      l.at.set(i32.const(0)),
      whileTrue(
        i32.less(l.at, l.end),
        l.score.set(v128.loadSplat(i32.add(l.scores, l.at))),
        l.tie.set(v128.loadSplat(i32.add(l.ties, l.at))),
        l.before.set(i32x4.splat(0)),
        l.other.set(i32.const(0)),
        whileTrue(
          i32.less(l.other, l.end),
          l.others.set(v128.load(i32.add(l.scores, l.other))),
          l.before.set(i32x4.sub(l.before, isAhead)),
          next(l.other, 16),
        ),
        l.place.set(i32x4.sum(l.before)),
        l.place.set(bytesOf(l.place)),
        put(l.toScores, i32.load(i32.add(l.scores, l.at))),
        put(l.toRows, ofBest('rows')),
        next(l.at),
      ),
    ];
  });
}
