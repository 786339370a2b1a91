/** The arrow before "Back". */
export function BackArrow() {
  return (
    <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
      <path d="M17 6H2M7 1 2 6l5 5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
