/** Nothing but something to touch: what a tap costs where nothing happens. */
export default function Blank() {
  return (
    <label>
      <input type="checkbox" /> Blank
    </label>
  );
}
