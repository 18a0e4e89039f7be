export interface Wifi {
  readonly ssid: string;
  /** Empty for an open network. */
  readonly password: string;
}

/** What a phone's camera reads as "join this network": ZXing's WIFI: format. */
const escaped = (text: string): string => text.replace(/[\\;,:"]/g, '\\$&');

/** The text of a Wi-Fi's QR code; an empty password is an open network. */
export const wifiCode = ({ ssid, password }: Wifi): string =>
  password === '' ? `WIFI:T:nopass;S:${escaped(ssid)};;` : `WIFI:T:WPA;S:${escaped(ssid)};P:${escaped(password)};;`;
