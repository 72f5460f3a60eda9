/** Customers of the demo company by the phones that they are known by: a textile mill, and four households in Shanghai. */
export const MILL = '13900000003';
export const WRITER = '13900000002';
export const FAMILY = '13900000001';
export const GRANDMOTHER = '13900000014';
export const NEIGHBOUR = '13900000015';

/** Districts that the center does not serve: an island that belongs to its city, and a city where the company has nobody. */
export const CHONGMING = { districtCode: '310151', addressLine: '城桥镇工业路3号泵房' };
export const NANJING = { districtCode: '320106', addressLine: '中山路321号2单元' };
