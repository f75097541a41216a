/**
 * Names of one material or grade, the first standing for all; behind `:` what it is in general. GB/T 20878 (stainless steels),
 * GB/T 12228 and 12229 (bodies of valves), GB/T 700, 1591, 699, 9439, 1348.
 */
export const GRADES = `
304 sus304 ss304 tp304 s30408 06cr19ni10 0cr18ni9 cf8 f304 1.4301 aisi304:不锈钢
304l sus304l tp304l s30403 022cr19ni10 00cr19ni10 cf3 f304l 1.4307:不锈钢
316 sus316 ss316 tp316 s31608 06cr17ni12mo2 0cr17ni12mo2 cf8m f316 1.4401:不锈钢
316l sus316l tp316l s31603 022cr17ni12mo2 00cr17ni14mo2 cf3m f316l 1.4404:不锈钢
321 sus321 06cr18ni11ti 1cr18ni9ti 0cr18ni10ti:不锈钢
201 sus201 12cr17mn6ni5n:不锈钢
430 sus430 10cr17 1cr17:不锈钢
310s sus310s 06cr25ni20:不锈钢
2205 s31803 s32205 022cr22ni5mo3n:不锈钢
碳钢 wcb a216wcb wcc zg230450 zg250485 a105 铸钢:钢
球墨铸铁 qt450 qt45010 qt400 qt40018 qt500 qt5007 球铁:铸铁
灰铸铁 ht200 ht250 ht150 ht300 灰口铸铁:铸铁
q235 q235b q235a q235c q235d ss400 a3 s235jr:碳钢
q355 q355b q355c q355d q345 q345b q345c 16mn s355jr:低合金钢
20# 20号 20号钢 20钢 20#钢:碳钢
45# 45号 45号钢 45钢 45#钢 s45c c45 1045:碳钢
40cr 5140 scr440 41cr4:合金钢
42crmo 42crmo4 4140 scm440:合金钢
黄铜 h62 h59 h65 hpb591:铜
紫铜 t2 红铜 c1100:铜
四氟 ptfe 聚四氟乙烯 f4 铁氟龙:塑料
尼龙 pa66 pa6 nylon:塑料
丁腈橡胶 nbr 丁腈:橡胶
三元乙丙 epdm 乙丙橡胶 三元乙丙橡胶:橡胶
氟橡胶 fkm viton:橡胶
聚丙烯 pp:塑料
聚乙烯 pe hdpe ldpe:塑料
聚氯乙烯 pvc upvc:塑料
`;
