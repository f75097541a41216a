const OPEN =
  /^(?:[-—–―/\\.*]+|无|暂无|没有|不限|若干|大量|足量|充足|长期|长期有效|长期供应|待定|不详|空|n\/?a|none|null|nil|tbd|tba)$/i;
const NEGOTIABLE =
  /面议|面谈|电议|另议|询价|议价|协商|电询|来电|咨询|致电|联系|时价|随行就市|以.{0,6}为准|待定|negotiable|on request|inquir|contact|call/i;

/** A cell that says that nothing is said. */
export function isOpen(text: string): boolean {
  return text === '' || OPEN.test(text.normalize('NFKC').trim());
}

/** A price that is to be asked for. */
export function isNegotiable(text: string): boolean {
  return NEGOTIABLE.test(text);
}

/** As in the row above. */
export function isDitto(text: string): boolean {
  return /^(?:同上|〃|″|"|''|“|”|ditto|do\.?|-?\s*同上\s*-?|↑)$/i.test(text.trim());
}
