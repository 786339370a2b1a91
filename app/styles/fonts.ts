import localFont from "next/font/local";

/*
 * Served from our own address, out of the packages they come in. Extended Latin stands in families of its own,
 * named first but limited to its letters, so that nobody downloads what their page does not use.
 */
const brygada = localFont({
  src: [
    {
      path: "../../node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
      weight: "400 700",
      style: "normal",
    },
    {
      path: "../../node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-italic.woff2",
      weight: "400 700",
      style: "italic",
    },
  ],
  variable: "--font-brygada",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

const brygadaExtended = localFont({
  src: "../../node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-ext-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-brygada-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF" },
  ],
});

const hanken = localFont({
  src: "../../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-hanken",
  display: "swap",
  adjustFontFallback: "Arial",
});

const hankenExtended = localFont({
  src: "../../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-ext-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-hanken-ext",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF" },
  ],
});

/** Classes for the html element; they carry the variables that the tokens --serif and --sans read. */
export const fontClasses = [brygada, brygadaExtended, hanken, hankenExtended].map((font) => font.variable).join(" ");
