import { ampleDays } from '../../factors/lead-time.factor';
import { bytesOf, next } from '../../simd/addresses';
import type { Code, WasmModule, Words } from '../../simd/assembler';
import { f32x4, i32, i32x4, v128, when, whileTrue } from '../../simd/instructions';
import { unknownDue } from './facts';
import { listBits } from '../../simd/list-bits';
import { fieldsOf } from './frame';

const arrays = 'estimate due fits perFit shared perShared reputation floors worth' as const;
type ArrayName = Words<typeof arrays>;
const variables = {
  i32: `${arrays} offers offset end bits`,
  v128: 'leads perDays neutrals seen perOwns full days steps apart common text wanted',
} as const;

/**
 * Works out about what each place is worth to the supply but for the distance (`worth`, a figure of 32 bits; −1 as a
 * whole number where a constraint keeps them apart), and lists the places that may want the supply (`offers`).
 * @returns where that list ends.
 */
export function defineRank(module: WasmModule) {
  return module.define('rank', { i32: 'frame' }, 'i32', variables, (l) => {
    const { i32: field, splat } = fieldsOf(l.frame);
    const load = (name: ArrayName): Code => v128.load(i32.add(l[name], l.offset));
    const isKnown = i32x4.less(load('due'), i32x4.splat(unknownDue));
    const spare = i32x4.min(l.days, i32x4.splat(ampleDays));
    const leadTime = i32x4.add(v128.and(i32x4.mul(spare, l.perDays), isKnown), l.neutrals);
    const attributes = f32x4.mul(f32x4.ofIntegers(load('fits')), load('perFit'));
    const ownText = f32x4.min(l.full, f32x4.mul(l.text, l.perOwns));
    const worth = f32x4.add(f32x4.add(l.common, ownText), load('reputation'));
    const seenText = f32x4.min(l.full, f32x4.mul(l.text, load('perShared')));
    const asSeen = f32x4.add(f32x4.add(l.common, l.seen), seenText);
    return [
      ...(arrays.split(' ') as ArrayName[]).map((name) => l[name].set(field(name))),
      l.offers.set(field('offers')),
      l.offset.set(bytesOf(field('from'))),
      l.end.set(bytesOf(field('to'))),
      l.leads.set(splat('lead')),
      l.perDays.set(splat('perDay')),
      l.neutrals.set(splat('unknownLeadTime')),
      l.seen.set(splat('mostSeen')),
      l.perOwns.set(splat('perOwn')),
      l.full.set(splat('fullText')),
      whileTrue(
        i32.less(l.offset, l.end),
        l.steps.set(load('estimate')),
        l.days.set(i32x4.sub(load('due'), l.leads)),
        l.apart.set(i32x4.less(v128.or(l.days, l.steps), i32x4.splat(0))),
        l.common.set(f32x4.add(f32x4.ofIntegers(i32x4.add(l.steps, leadTime)), attributes)),
        l.text.set(f32x4.ofIntegers(load('shared'))),
        v128.store(i32.add(l.worth, l.offset), v128.or(f32x4.max(worth, i32x4.splat(0)), l.apart)),
        l.wanted.set(v128.andNot(f32x4.atLeast(asSeen, load('floors')), l.apart)),
        when(
          v128.anyTrue(l.wanted),
          l.bits.set(i32x4.signs(l.wanted)),
          listBits(l.bits, l.offset, l.offers),
        ),
        next(l.offset, 16),
      ),
      l.offers,
    ];
  });
}
