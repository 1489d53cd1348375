/** What made-up entries are named after: first part of a German compound with its linking letters, the word alone, English. */
export const subjects: readonly (readonly [part: string, word: string, english: string])[] = (
  'Urlaubs|Urlaub|Holiday,Reisekosten|Reisekosten|Travel cost,Dienstwagen|Dienstwagen|Company car,Schlüssel|Schlüssel|Key,' +
  'Brandschutz|Brandschutz|Fire safety,Inventur|Inventur|Stocktaking,Gehalts|Gehalt|Salary,Kantinen|Kantine|Canteen,' +
  'Parkplatz|Parkplatz|Parking space,Drucker|Drucker|Printer,Server|Server|Server,Passwort|Passwort|Password,' +
  'Lizenz|Lizenz|Licence,Netzwerk|Netzwerk|Network,Bewerbungs|Bewerbung|Application,Ausbildungs|Ausbildung|Apprenticeship,' +
  'Betriebsrats|Betriebsrat|Works council,Arbeitszeit|Arbeitszeit|Working time,Gleitzeit|Gleitzeit|Flexitime,' +
  'Überstunden|Überstunden|Overtime,Fortbildungs|Fortbildung|Further training,Buchhaltungs|Buchhaltung|Bookkeeping,' +
  'Umsatzsteuer|Umsatzsteuer|Sales tax,Einkaufs|Einkauf|Purchasing,Lager|Lager|Warehouse,Fuhrpark|Fuhrpark|Vehicle fleet,' +
  'Trassen|Trasse|Cable route,Bagger|Bagger|Excavator,Kabel|Kabel|Cable,Umspannwerk|Umspannwerk|Substation,' +
  'Wasserwerks|Wasserwerk|Waterworks,Rohrnetz|Rohrnetz|Pipe network,Kessel|Kessel|Boiler,Turbinen|Turbine|Turbine,' +
  'Leitstellen|Leitstelle|Control room,Messstellen|Messstelle|Metering point,Archiv|Archiv|Archive,Akten|Akte|File,' +
  'Formular|Formular|Form,Unterschriften|Unterschrift|Signature,Vollmachts|Vollmacht|Power of attorney,' +
  'Haftungs|Haftung|Liability,Versicherungs|Versicherung|Insurance,Steuer|Steuer|Tax,Haushalts|Haushalt|Budget,' +
  'Kredit|Kredit|Loan,Miet|Miete|Rent,Gebäude|Gebäude|Building,Reinigungs|Reinigung|Cleaning,Aufzugs|Aufzug|Lift,' +
  'Heizungs|Heizung|Heating,Fenster|Fenster|Window,Möbel|Möbel|Furniture,Telefon|Telefon|Telephone,Bildschirm|Bildschirm|Screen,' +
  'Tastatur|Tastatur|Keyboard,Sicherungs|Sicherung|Backup,Notfall|Notfall|Emergency,Erste-Hilfe-|Erste Hilfe|First aid,' +
  'Sicherheits|Sicherheit|Safety,Helm|Helm|Helmet,Schicht|Schicht|Shift,Feiertags|Feiertag|Public holiday,' +
  'Jubiläums|Jubiläum|Anniversary,Betriebsausflugs|Betriebsausflug|Works outing,Sport|Sport|Sports,Fahrrad|Fahrrad|Bicycle,' +
  'Besucher|Besucher|Visitor,Pförtner|Pförtner|Gatekeeper,Post|Post|Mail,Paket|Paket|Parcel,Müll|Müll|Waste,' +
  'Umwelt|Umwelt|Environment,Labor|Labor|Laboratory,Proben|Probe|Sample,Wartungs|Wartung|Maintenance'
)
  .split(',')
  .map((line) => line.split('|') as [string, string, string]);

/** What they are named: some are words of the field, so that made-up entries come near real ones. */
export const things: readonly (readonly [word: string, english: string])[] = (
  'Antrag|request,Bericht|report,Plan|plan,Liste|list,Regel|rule,Prüfung|audit,Übersicht|overview,Vereinbarung|agreement,' +
  'Nachweis|record,Beauftragter|officer,Ausschuss|committee,Verzeichnis|directory,Quote|rate,Budget|budget,Freigabe|approval,' +
  'Ordnung|regulations,Ausgabe|issue,Rückgabe|return,Bestellung|order,Rechnung|invoice,Termin|appointment,Meldung|notice,' +
  'Vertrag|contract,Umfrage|survey,Schulung|training,Gespräch|talk,Kennzahl|figure,Karte|card,Prozess|process,Analyse|analysis,' +
  'Index|index,Strategie|strategy,Konto|account,Portal|portal,Protokoll|minutes,Vorlage|template,Frist|deadline,' +
  'Gebühr|fee,Erstattung|refund,Störung|disruption,Anlage|facility,Technik|technology,Leitung|management,Gruppe|group'
)
  .split(',')
  .map((line) => line.split('|') as [string, string]);

/** Words in front, for more names than pairs give. */
export const kinds: readonly (readonly [german: string, english: string])[] =
  'Haupt|main,Neben|secondary,Jahres|annual,Monats|monthly,Sonder|special,Standard|standard,Zentral|central,Muster|model,Sammel|joint,Kurz|short'
    .split(',')
    .map((line) => line.split('|') as [string, string]);

/** Sentences of their texts; {s} is the subject, {t} the name. */
export const sentences = {
  de: [
    'Wer damit arbeitet, spricht sich vorher mit der eigenen Leitung ab und hält das Ergebnis schriftlich fest.',
    'Rund um {s} gelten drei Fristen: eine für das Team, eine für die Abteilung und eine für das ganze Haus.',
    'Fragen beantwortet die Verwaltung montags bis donnerstags am Vormittag.',
    'Im Frühjahr schauen zwei Kolleg:innen alles durch und räumen auf, was niemand mehr braucht.',
    'Das Formular liegt im Intranet und hat eine Seite; ausgedruckt wird es nur noch für das Archiv.',
    'Manche Kund:innen fragen am Telefon danach; dann hilft ein Verweis auf die zuständige Stelle.',
    'Bei {s} zählt, dass Zahlen und Belege zueinander passen.',
    'Eine Rechnung dazu geht an die Buchhaltung, nicht an die Abteilung, die bestellt hat.',
    'Wenn etwas fehlt, kommt die Sache zurück, und alles dauert eine Woche länger.',
    'Der Begriff „{t}“ stammt aus einer Zeit, in der es dafür noch ein eigenes Büro gab.',
    'Beschwerden dazu sind selten, meist geht es um verspätete Antworten.',
    'Neue lernen es am zweiten Tag von der Kollegin oder dem Kollegen am Nachbartisch.',
  ],
  en: [
    'Whoever works with it agrees it with their own lead first and puts the result in writing.',
    'Three deadlines hold: one for the team, one for the department and one for the whole house.',
    'Administration answers questions in the mornings, Mondays to Thursdays.',
    'In spring two colleagues look through everything and clear away what nobody needs any more.',
    'The form is on the intranet and has one page; it is printed for the archive only.',
    'Some customers ask about it on the telephone; pointing them to the right office helps.',
    'What counts is that figures and receipts match.',
    'Invoices go to bookkeeping, not to the department that ordered.',
    'If something is missing the matter comes back, and everything takes a week longer.',
    'The name “{t}” comes from a time when there was an office for it.',
    'Complaints are rare and mostly about late answers.',
    'New people learn it on their second day from whoever sits at the next desk.',
  ],
} as const;

/** Ends of summaries. */
export const ends = {
  de: [
    'an einer Stelle gesammelt',
    'so, wie es die Verwaltung braucht',
    'für alle Standorte gleich',
    'jedes Jahr neu aufgestellt',
    'von zwei Personen geprüft',
    'als Grundlage für die Planung',
    'mit festen Fristen',
  ],
  en: [
    'kept in one place',
    'as administration needs it',
    'the same at all sites',
    'drawn up anew each year',
    'checked by two people',
    'as a basis for planning',
    'with fixed deadlines',
  ],
} as const;
