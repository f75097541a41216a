import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { notice, trouble, well, type Finding } from './finding';

const GIB = 2 ** 30;
const SCARCE_GIB = 2;
const TOO_LITTLE_GIB = 0.25;

/** Whether the folder of files, mails and the embedded database can be written, and has room. */
export async function lookAtFolder(folder: string): Promise<Finding> {
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing
      ? trouble(
          `数据目录不存在：${folder}；请先 npm start，或检查 DATA_DIR`,
          `there is no data folder ${folder}: run npm start first, or look at DATA_DIR`,
        )
      : trouble(
          `没有权限读写数据目录 ${folder}；请把它交给运行程序的用户`,
          `the data folder ${folder} cannot be written: give it to the user that runs the product`,
        );
  }
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / GIB;
  const room = `${free.toFixed(1)} GiB`;
  if (free < TOO_LITTLE_GIB)
    return trouble(
      `数据目录只剩 ${room}；请立即腾出空间，否则不能保存`,
      `only ${room} are left for the data folder: make room now, or nothing can be saved`,
    );
  if (free < SCARCE_GIB)
    return notice(
      `数据目录只剩 ${room}；请尽快腾出空间`,
      `only ${room} are left for the data folder: make room soon`,
    );
  return well(`数据目录可读写，剩余 ${room}`, `the data folder can be written, ${room} are free`);
}
