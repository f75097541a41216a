/** The two sides and what goes between them, drawn: coast at the right, interior at the left. */
export function Bridge({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 360 220" fill="none" aria-hidden>
      <g stroke="#8fb0d6" strokeWidth="1.4" strokeLinejoin="round">
        <path d="M14 178 62 104l26 38 18-24 40 60z" fill="#1d5184" />
        <path d="M50 122l12 8 12-8" />
        <path d="M26 178v-30l22 12v-12l22 12v-12l22 12v-30h14v48z" fill="#123a66" />
        <path d="M214 178v-42l22-10v52M236 178v-62l30-12v74M266 178v-48l20 8v40" fill="#155d78" />
        <path d="M296 178v-58h10v58M306 126l34 8M306 120h40M340 120v26M328 146h24" />
        <path d="M8 178h344" />
        <path d="M214 192c12-6 22-6 34 0s22 6 34 0 22-6 34 0 22 6 34 0" stroke="#4fb3c4" />
        <path d="M228 204c12-6 22-6 34 0s22 6 34 0 22-6 34 0" stroke="#4fb3c4" />
      </g>
      <g strokeWidth="2" strokeLinecap="round">
        <path d="M92 92C132 36 208 28 256 84" stroke="#f0a868" />
        <path d="M248 82l8 3 2-9" stroke="#f0a868" />
        <path d="M244 100C204 62 146 66 108 108" stroke="#63cbd9" />
        <path d="M110 98l-3 11 11-2" stroke="#63cbd9" />
      </g>
      <g fill="#fff">
        <circle cx="132" cy="53" r="4" />
        <circle cx="176" cy="44" r="4" />
        <circle cx="218" cy="55" r="4" />
        <circle cx="154" cy="78" r="3" />
        <circle cx="196" cy="76" r="3" />
      </g>
    </svg>
  );
}
