import { ampleDays } from '../../factors/lead-time.factor';
import {
  f32x4,
  i32,
  i32x4,
  v128,
  whileTrue,
  when,
  type Code,
  type Local,
  type WasmModule,
} from '../../simd/assembler';
import { unknownDue } from './facts';
import { bytesOf, fieldsOf, next, placesOf, zeros } from './frame';

/**
 * Works out about what each place is worth to the supply but for the distance (`worth`, a figure of 32 bits; −1 as a
 * whole number where a constraint keeps them apart), and lists the places that may want the supply (`offers`).
 * @returns where that list ends.
 */
export function defineRank(module: WasmModule) {
  const pointers = [
    'estimate',
    'due',
    'fits',
    'perFit',
    'shared',
    'perShared',
    'reputation',
    'floors',
    'worth',
  ] as const;
  return module.define(
    'rank',
    { frame: 'i32' },
    'i32',
    {
      estimate: 'i32', due: 'i32', fits: 'i32', perFit: 'i32', shared: 'i32', perShared: 'i32', reputation: 'i32', floors: 'i32', worth: 'i32',
      offers: 'i32', offset: 'i32', end: 'i32', bits: 'i32',
      leads: 'v128', perDays: 'v128', neutrals: 'v128', seen: 'v128', perOwns: 'v128', full: 'v128',
      days: 'v128', steps: 'v128', apart: 'v128', common: 'v128', text: 'v128', wanted: 'v128',
    }, // prettier-ignore
    (l) => {
      const { i32: field, splat } = fieldsOf(l.frame);
      const load = (name: (typeof pointers)[number]): Code =>
        v128.load(i32.add(l[name].get, l.offset.get));
      const isKnown = i32x4.less(load('due'), i32x4.splat(i32.const(unknownDue)));
      const spare = i32x4.min(l.days.get, i32x4.splat(i32.const(ampleDays)));
      const leadTime = i32x4.add(
        v128.and(i32x4.mul(spare, l.perDays.get), isKnown),
        l.neutrals.get,
      );
      const attributes = f32x4.mul(f32x4.ofIntegers(load('fits')), load('perFit'));
      const ownText = f32x4.min(f32x4.mul(l.text.get, l.perOwns.get), l.full.get);
      const worth = f32x4.add(f32x4.add(l.common.get, ownText), load('reputation'));
      const asSeen = f32x4.add(
        f32x4.add(l.common.get, l.seen.get),
        f32x4.mul(l.text.get, load('perShared')),
      );
      return [
        ...pointers.map((name) => l[name].set(field(name))),
        l.offers.set(field('offers')),
        l.end.set(bytesOf(field('places'))),
        l.leads.set(splat('lead')),
        l.perDays.set(splat('perDay')),
        l.neutrals.set(splat('unknownLeadTime')),
        l.seen.set(splat('mostSeen')),
        l.perOwns.set(splat('perOwn')),
        l.full.set(splat('fullText')),
        whileTrue(
          i32.less(l.offset.get, l.end.get),
          l.steps.set(load('estimate')),
          l.days.set(i32x4.sub(load('due'), l.leads.get)),
          l.apart.set(i32x4.less(v128.or(l.days.get, l.steps.get), zeros)),
          l.common.set(f32x4.add(f32x4.ofIntegers(i32x4.add(l.steps.get, leadTime)), attributes)),
          l.text.set(f32x4.ofIntegers(load('shared'))),
          v128.store(
            i32.add(l.worth.get, l.offset.get),
            v128.or(f32x4.max(worth, zeros), l.apart.get),
          ),
          l.wanted.set(v128.andNot(f32x4.atLeast(asSeen, load('floors')), l.apart.get)),
          when(
            v128.anyTrue(l.wanted.get),
            l.bits.set(i32x4.signs(l.wanted.get)),
            listBits(l.bits, l.offset, l.offers),
          ),
          next(l.offset, 16),
        ),
        l.offers.get,
      ];
    },
  );
}

/** Writes the places behind the set bits of four lanes. */
export function listBits(bits: Local, offset: Local, list: Local): Code {
  return whileTrue(
    bits.get,
    i32.store(list.get, i32.add(placesOf(offset.get), i32.trailingZeros(bits.get))),
    next(list),
    bits.set(i32.and(bits.get, i32.sub(bits.get, i32.const(1)))),
  );
}
