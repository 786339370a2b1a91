/** As little as a page of Next can be: the floor for everything that runs in a browser. */
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
