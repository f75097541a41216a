import type { Schemas } from '../../../api/schemas';

export type DealSide = Schemas['DealSide'];
export type Outcome = Schemas['MeetingOutcomeDto'];
export type RepairOrder = Schemas['RepairDto'];
export type ScanAnswer = Schemas['ScanAnswerDto'];
export type ScanResult = Schemas['BadgeScanResult'];
export type TableScanAnswer = Schemas['TableScanAnswerDto'];
export type TableScanResult = Schemas['TableScanResult'];
export type DayTable = Schemas['DayTableDto'];
export type NoShow = Schemas['ToDecideDto'];
export type RepairChange = Schemas['RepairChangeDto'];
