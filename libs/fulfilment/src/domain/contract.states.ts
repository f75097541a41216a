import { defineStates } from '@wanchang/kernel';

export const CONTRACT_STATES = [
  'agreed',
  'signed',
  'performing',
  'completed',
  'terminated',
] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];
export type ContractTransition = 'sign' | 'perform' | 'complete' | 'terminate';

/** A contract begins with the agreement of both units and ends by both of them. */
export const contractStates = defineStates<ContractState, ContractTransition>('agreed', {
  agreed: { sign: 'signed', terminate: 'terminated' },
  signed: { perform: 'performing', complete: 'completed', terminate: 'terminated' },
  performing: { complete: 'completed', terminate: 'terminated' },
  completed: {},
  terminated: {},
});

/** Goods and money move. */
export const isRunning = (state: ContractState): boolean =>
  contractStates.next(state, 'complete') !== null;

export const CLOSINGS = ['complete', 'terminate'] as const;
export type Closing = (typeof CLOSINGS)[number];
