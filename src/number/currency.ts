// Currencies: the codes of ISO 4217 in use, and the signs people write for them. `$` is any dollar, `£` any pound.

const codes =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG ' +
  'HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA ' +
  'MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD ' +
  'RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX ' +
  'USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG';

/** The codes that `currency` takes. */
export const currencyCodes: readonly string[] = codes.split(' ');

const signs: Readonly<Record<string, readonly string[]>> = {
  $: 'USD CAD AUD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD'.split(' '),
  '£': 'GBP EGP FKP GIP LBP SDG SHP SSP SYP'.split(' '),
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₩': ['KRW', 'KPW'],
  '₪': ['ILS'],
};

const names: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
  NZD: 'New Zealand dollars',
  GBP: 'pounds sterling',
  EUR: 'euros',
  CHF: 'Swiss francs',
  DKK: 'Danish kroner',
  NOK: 'Norwegian kroner',
  SEK: 'Swedish kronor',
  JPY: 'Japanese yen',
  INR: 'Indian rupees',
  ZAR: 'South African rand',
};

/** Whether a sign may stand for a currency: `$` for CAD, never for GBP. */
export function symbolFits(symbol: string, currency: string): boolean {
  return signs[symbol]?.includes(currency) ?? false;
}

/** The currency that a sign stands for where nothing else is known: `£` is GBP; null for a sign nobody knows. */
export function currencyOfSymbol(symbol: string): string | null {
  return signs[symbol]?.[0] ?? null;
}

/** What stands before an amount: `$` for any dollar, `CHF ` where the currency has no sign of its own. */
export function currencySymbol(currency: string): string {
  const sign = Object.entries(signs).find(([, currencies]) => currencies.includes(currency))?.[0];
  return sign ?? `${currency} `;
}

/** A currency in words, for a subtitle: `US dollars`; its code where the table has no words. */
export function currencyName(currency: string): string {
  return names[currency] ?? currency;
}
