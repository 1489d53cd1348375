import type { Rule } from '../model/finding.ts';

/** Words of a finding: what was found, what would be right. `{name}` is filled in; a part in `[…]` stands only if its names have values. */
export interface FindingWords {
  found: string;
  right: string;
}

export const findingsDe: Record<Rule, FindingWords> = {
  'bad-id': {
    found: 'Der Ordnername „{found}“ taugt nicht als Kennung.',
    right: 'Nur Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel „moment-of-truth“.',
  },
  'broken-image': {
    found: 'Das Bild „{found}“ liegt nicht neben dem Text oder hat keinen Alternativtext.',
    right: 'Die Datei in den Ordner des Eintrags legen und beschreiben, was sie zeigt.[ Vorhanden: {right}.]',
  },
  'broken-link': {
    found: 'Der Link „{found}“ führt ins Leere.',
    right: 'Links im Haus heißen lotse:art/kennung, auf Wunsch mit #anker.[ Gemeint war vielleicht „{right}“.]',
  },
  'bubble-length': {
    found: 'Die Sprechblase braucht auf einem Telefon {found} Zeilen; in dieses Bild ({shot}) passen {right}.',
    right: 'Kürzen, oder auf zwei Augenblicke verteilen.',
  },
  canvas: {
    found:
      '[Das Canvas „{twice}“ steht zweimal in diesem Text.][Das Canvas „{empty}“ hat keine Felder.][„{nameless}“ beginnt nicht mit einer fett gesetzten Frage.][Die Sprachen haben nicht dieselben Felder: hier {other}.]',
    right: 'Felder schreiben: - **Frage**: Hilfe. Kennung und Anzahl der Felder sind in allen Sprachen gleich.[ Erwartet: {right}]',
  },
  captions: {
    found: 'Die Untertitel „{found}“ sind leer oder kein WebVTT.',
    right: 'Eine Datei, die mit WEBVTT beginnt und Zeilen mit Zeiten hat: 00:01.000 --> 00:04.000.',
  },
  clip: {
    found: 'Die Datei „{found}“[ liegt nicht neben story.yaml; dort liegt: {there}][ hat {size} und lädt unterwegs lange].',
    right:
      '[Kürzen oder kleiner speichern, höchstens {most}; 1280 Pixel Breite genügen für ein Gespräch. ]Clip, Bild und Untertitel gehören in den Ordner des Eintrags.',
  },
  'code-in-content': {
    found: 'Im Text steht Programmcode: {found}',
    right: 'Inhalte führen nichts aus. Geschweifte Klammern mit \\{ schreiben, import und export streichen, Werte in "…" setzen.',
  },
  contrast: {
    found: 'Diese Farben sind zusammen nicht lesbar: {found}',
    right: 'WCAG 2.2 AA verlangt mindestens {right}. Die Farbe dunkler oder heller wählen.',
  },
  'dangling-id': { found: '„{found}“ gibt es nicht.', right: 'Eine vorhandene Kennung nennen.[ Gemeint war vielleicht „{right}“.]' },
  'duplicate-id': {
    found: 'Die Kennung „{found}“ steht hier zum zweiten Mal.',
    right: 'Jede Dimension, jede Aussage und jede Ebene braucht eine eigene; abgegebene Antworten hängen daran.',
  },
  'duplicate-label': {
    found: 'Die Bezeichnung „{found}“ ist schon vergeben.',
    right: 'Sie gehört zu {right}. An einer der beiden Stellen streichen oder genauer fassen.',
  },
  'duplicate-row': {
    found: 'Diese Messung steht schon in Zeile {first}: {found}',
    right: 'Eine der beiden Zeilen streichen oder Datum, Ort, Grund oder Quelle berichtigen.',
  },
  'duplicate-scene': {
    found: 'Die Szene „{found}“ gibt es schon.',
    right: 'Jede Szene braucht eine eigene Kennung; sie ist zugleich ihr Anker.',
  },
  'empty-text': { found: '„{key}“ ist leer.', right: 'Einen Text schreiben oder das Feld weglassen.' },
  'evidence-table': {
    found:
      'Die Messwerte lassen sich so nicht lesen:[ {binary} Bytes, die kein Text sind.][ Gespeichert als {encoding}.][ Die Zeile hat {cells} Zellen, der Kopf nennt {columns} Spalten.][ Ein Anführungszeichen {quote} wird nicht geschlossen.][ Die Spalte „{twice}“ gibt es zweimal.][ Unter dem Kopf „{empty}“ steht keine Zeile.]',
    right: 'Als CSV in UTF-8 speichern, mit Komma oder Semikolon, in jeder Zeile gleich vielen Zellen und ohne Kommentare.',
  },
  'foreign-word': {
    found: '„{found}“ steht in keinem Text der anderen Sprache.',
    right: 'So schreiben, wie es im Text steht, Groß und Klein wie dort, oder aus „foreign“ streichen.',
  },
  'former-id': {
    found: 'Unter „formerly“ steht „{found}“[, und diese Adresse gehört schon zu {other}][; eine Art „{unknown}“ gibt es nicht].',
    right: 'Nur Kennungen nennen, die der Eintrag früher hatte und die jetzt frei sind, als „alte-kennung“ oder „art/alte-kennung“.',
  },
  'future-date': {
    found: 'Der Messwert vom {found} liegt in der Zukunft.',
    right: 'Den Tag nennen, bis zu dem gemessen wurde, höchstens {right}.',
  },
  'heading-level': {
    found: 'Die Überschrift „{found}“ steht auf der falschen Ebene.',
    right: 'Hier geht es höchstens bis „{right}“ hinunter. Den Titel der Seite („#“) setzt Lotse selbst.',
  },
  'lone-lesson': {
    found: 'Die Lektion „{found}“ gehört zu keinem Trainingsweg.',
    right: 'In einer path.yaml unter lessons eintragen, oder die Lektion auf draft setzen, bis ihr Weg feststeht.',
  },
  'markdown-syntax': {
    found: 'Der Text lässt sich nicht lesen: {found}',
    right: 'Oft fehlt </Hint> oder ein schließendes Anführungszeichen, oder ein „<“ müsste \\< heißen.',
  },
  'missing-field': { found: '„{key}“ fehlt.', right: 'Das Feld ergänzen ({right}).' },
  'missing-file': { found: 'Die Datei „{found}“ fehlt.', right: 'Sie anlegen; content/README.md zeigt ein Beispiel zum Abschreiben.' },
  'missing-translation': {
    found: '„{key}“ fehlt in der Sprache „{language}“.',
    right: 'Den Text ergänzen. Wo eine Übersetzung fehlt, zeigt die Seite den Text der führenden Sprache.',
  },
  'off-stage': {
    found:
      '„{found}“ ist hier nicht im Bild[: „{early}“ kommt erst später][: „{late}“ stand schon][, sondern war schon da: „{twice}“ ist zu viel].',
    right: 'Den Augenblick verschieben, oder enter und leave dorthin setzen, wo jemand wirklich kommt und geht.',
  },
  'overdue-review': {
    found: 'Zuletzt geprüft am {found}; die nächste Prüfung war am {right} fällig.',
    right: 'Den Eintrag lesen, ändern, was nicht mehr stimmt, dann „reviewed“ auf diesen Tag setzen.',
  },
  'path-circle': {
    found: 'Diese Trainingswege setzen einander voraus: {found}.',
    right: 'Einen der Wege aus requires nehmen, sonst kann niemand anfangen.',
  },
  'published-key': {
    found: 'Der Schlüssel aus „{found}“ steht in jeder Lektion; wer sie sieht, kann ihn lesen (publishKey).',
    right: 'Einen Schlüssel nehmen, der nur schreiben darf, oder publishKey weglassen und einen Vermittler davorstellen.',
  },
  'question-mismatch': {
    found: 'Die Sprachen stellen verschiedene Fragen: hier {found}',
    right:
      'In der führenden Sprache steht {right}. Kennung, „kind“, Schlüssel, richtige Antworten, Zahlen, Stellen und Wege müssen gleich sein.',
  },
  'question-shape': {
    found:
      '[In der Frage „{prompt}“ fehlt der Fragetext.][Der Frage fehlt „{missing}“.][„{surplus}“ gibt es bei dieser Art von Frage nicht.][„{twice}“ gibt es hier zweimal.][Unter „{unexplained}“ steht keine Rückmeldung.][{answer} passt nicht zu den Antworten.][Die Anzahl stimmt nicht: {count}.][„{form}“ lässt sich bei dieser Art von Frage nicht lesen.][„{overlap}“ liegt in der richtigen Antwort.][Zu „{unreached}“ führt keine Antwort.][Das Gespräch „{endless}“ hört nie auf.][Mit {solved} steht alles schon richtig da.][„{keyless}“ hat keinen Schlüssel.]',
    right: 'Die Frage so ergänzen, wie ihre Art es braucht.[ Erwartet: {right}]',
  },
  raci: {
    found: '[Für diese Arbeit stehen mehrere ein: {found}. ]Je Arbeit steht genau eine Abteilung ein.',
    right: 'Genau einer Abteilung A oder AR geben.',
  },
  'same-place': {
    found: '„{found}“ und „{other}“ stehen beide auf „{at}“.',
    right: 'Einen Platz ändern: left, center oder right.',
  },
  'scene-touchpoint': {
    found: 'Die Szene „{found}“ nennt keinen Touchpoint.',
    right: 'Mit „touchpoint“ sagen, wo Kund:innen uns hier begegnen; sonst so lassen.',
  },
  'stored-ids': {
    found: 'ids.yaml passt nicht zu den Fragen des Trainingswegs.[ Doppelt: {found}]',
    right: 'Neue Fragen unten anhängen, alte Zeilen nie ändern.[ Es fehlt: {right}]',
  },
  'text-too-long': {
    found: '„{key}“ hat {found} Zeichen.',
    right: 'Höchstens {right}. Nur das Wichtigste sagen; der Rest gehört in andere Felder oder in den langen Text.',
  },
  'touchpoint-way': {
    found: 'Der Prozess gehört zur Phase „{way}“, sein Touchpoint „{found}“ nennt unter way nur: {named}.',
    right: '„{way}“ beim Touchpoint ergänzen, wenn Kund:innen ihm dort begegnen; sonst Touchpoint oder Phase berichtigen.',
  },
  'unknown-component': {
    found: 'Den Baustein <{found}> gibt es hier nicht.',
    right: 'Nur Bausteine aus dem Handbuch verwenden.[ Passend wäre: {right}.]',
  },
  'unknown-file': {
    found: 'Mit „{found}“ kann Lotse hier nichts anfangen.',
    right: 'Die Datei umbenennen, verschieben oder löschen.[ Gemeint war vielleicht „{right}“.]',
  },
  'unknown-key': {
    found: 'Das Feld „{found}“ gibt es hier nicht.',
    right: 'Das Feld streichen oder richtig schreiben.[ Gemeint war vielleicht „{right}“.]',
  },
  'unreachable-step': {
    found: 'Zum Schritt „{found}“ führt kein Weg, oder es gibt ihn zweimal.',
    right: 'Einen anderen Schritt mit „next“ oder „decide“ dorthin führen, oder den Schritt streichen.',
  },
  'unsafe-html': {
    found: 'Das darf in Inhalten nicht stehen: {found}',
    right: 'Skripte, Rahmen, Ereignisse und javascript:-Adressen streichen; einen Baustein aus dem Handbuch nehmen.',
  },
  'unseen-cast': {
    found: '„{found}“ steht in der Besetzung und kommt in keiner Szene vor.',
    right: 'Einen Augenblick mit „who: {found}“ schreiben oder die Figur streichen.',
  },
  'voice-consent': {
    found: 'Für diese Kundenstimme fehlt die Erlaubnis[: {found}].',
    right:
      'consent: true, wenn die Person zugestimmt hat; consent: anonymised, wenn nichts auf sie schließen lässt. Sonst die Stimme löschen.',
  },
  'wrong-date': { found: '„{key}: {found}“ ist kein Tag des Kalenders.', right: 'Jahr-Monat-Tag, zum Beispiel 2026-11-03.' },
  'wrong-prop': {
    found: '<{found}>: Die Eigenschaft „{key}“ fehlt oder passt nicht.',
    right: 'Die Eigenschaften der Bausteine stehen im Handbuch.[ Möglich: {right}]',
  },
  'wrong-value': { found: '„{key}: {found}“ ist hier nicht möglich.', right: '[Gemeint war vielleicht „{right}“. ]Möglich: {values}.' },
  'yaml-syntax': {
    found: 'Das YAML lässt sich nicht lesen: {found}',
    right: 'Oft fehlen Anführungszeichen um einen Text mit „: “, oder die Einrückung stimmt nicht.',
  },
};
