import { CameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { newScans } from './new-scans';
import { useDayText } from './texts';

/** Milliseconds between two looks at the picture: quick enough for a queue, slow enough for a warm phone. */
const LOOK_MS = 200;
/** A code fills some of the picture: more pixels only cost time. */
const LONGEST = 720;

interface ScanCameraProps {
  onCode: (code: string) => void;
}

/** Scans with the camera of the phone. It is on only while it is wanted; where there is none, codes are typed. */
export function ScanCamera({ onCode }: ScanCameraProps) {
  const { desk: t } = useDayText();
  const [on, turn] = useState(false);
  const [problem, say] = useState<string | null>(null);
  const stop = (why: string | null) => {
    turn(false);
    say(why);
  };
  return (
    <div style={{ marginBlockStart: 12 }}>
      <Button
        block
        size="large"
        icon={<CameraOutlined aria-hidden />}
        aria-pressed={on}
        onClick={() => (on ? stop(null) : turn(true))}
      >
        {on ? t.cameraOff : t.cameraOn}
      </Button>
      {on && <Picture onCode={onCode} onProblem={() => stop(t.cameraProblem)} />}
      {problem && !on && <p role="alert">{problem}</p>}
    </div>
  );
}

function Picture({ onCode, onProblem }: ScanCameraProps & { onProblem: () => void }) {
  const { desk: t } = useDayText();
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onCode, onProblem });
  useEffect(() => {
    told.current = { onCode, onProblem };
  });
  useEffect(() => {
    const ended = new AbortController();
    const shown = video.current!;
    watch(shown, ended.signal, (code) => told.current.onCode(code)).catch(() => {
      if (!ended.signal.aborted) told.current.onProblem();
    });
    return () => ended.abort();
  }, []);
  return (
    <video
      ref={video}
      aria-label={t.cameraPicture}
      muted
      playsInline
      style={{ width: '100%', marginBlockStart: 12, borderRadius: 8 }}
    />
  );
}

/** Shows the camera behind the phone and tells each code once, until the signal. */
async function watch(video: HTMLVideoElement, ended: AbortSignal, tell: (code: string) => void) {
  const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', ...size },
  });
  const release = () => stream.getTracks().forEach((track) => track.stop());
  if (ended.aborted) return release();
  ended.addEventListener('abort', release);
  video.srcObject = stream;
  await video.play();
  const read = await reader();
  const isNew = newScans();
  while (!ended.aborted) {
    const code = await read(video);
    if (code !== null && !ended.aborted && isNew(code, performance.now())) {
      navigator.vibrate?.(80);
      tell(code);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

type Read = (video: HTMLVideoElement) => Promise<string | null>;

/** The browser’s own reader where it has one; else the library, which is loaded only then. */
async function reader(): Promise<Read> {
  const own = await ownReader();
  if (own) return own;
  const { readCode } = await import('./read-code');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    const scale = Math.min(1, LONGEST / Math.max(video.videoWidth, video.videoHeight, 1));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (canvas.width === 0 || canvas.height === 0) return Promise.resolve(null);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return Promise.resolve(readCode(context.getImageData(0, 0, canvas.width, canvas.height)));
  };
}

/** https://developer.mozilla.org/docs/Web/API/BarcodeDetector: Android has it, others do not. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

async function ownReader(): Promise<Read | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!BarcodeDetector || !formats.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}
