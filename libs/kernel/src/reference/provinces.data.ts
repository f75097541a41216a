/**
 * Code, latitude and longitude of the seat of government in tenths of a degree, English name, and whether the province
 * has a sea coast (`*`). Order and codes of GB/T 2260.
 */
export const PROVINCES = `
11 39.9 116.4 Beijing
12 39.1 117.2 Tianjin*
13 38.0 114.5 Hebei*
14 37.9 112.5 Shanxi
15 40.8 111.7 Inner Mongolia
21 41.8 123.4 Liaoning*
22 43.9 125.3 Jilin
23 45.8 126.5 Heilongjiang
31 31.2 121.5 Shanghai*
32 32.1 118.8 Jiangsu*
33 30.3 120.2 Zhejiang*
34 31.8 117.2 Anhui
35 26.1 119.3 Fujian*
36 28.7 115.9 Jiangxi
37 36.7 117.0 Shandong*
41 34.7 113.6 Henan
42 30.6 114.3 Hubei
43 28.2 112.9 Hunan
44 23.1 113.3 Guangdong*
45 22.8 108.4 Guangxi*
46 20.0 110.2 Hainan*
50 29.6 106.6 Chongqing
51 30.7 104.1 Sichuan
52 26.6 106.7 Guizhou
53 25.0 102.7 Yunnan
54 29.7 91.1 Tibet
61 34.3 108.9 Shaanxi
62 36.1 103.8 Gansu
63 36.6 101.8 Qinghai
64 38.5 106.2 Ningxia
65 43.8 87.6 Xinjiang
71 25.0 121.5 Taiwan*
81 22.3 114.2 Hong Kong*
82 22.2 113.5 Macao*`;
