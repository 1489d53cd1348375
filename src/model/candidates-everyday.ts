import type { Language } from './entry.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * Nouns that every text needs and no company defines, and the names of months and days. A closed list on purpose, and a short one:
 * what it holds can never become a candidate. Words a company may well have an opinion on (Kunde, Vertrag, Vorgang) are not in it.
 */
export const everydayWords: Record<Language, readonly string[]> = {
  de: words(`
    Jahr Monat Woche Tag Stunde Minute Sekunde Uhr Uhrzeit Zeit Zeitpunkt Zeitraum Datum Morgen Vormittag Mittag Nachmittag Abend Nacht
    Wochenende Werktag Arbeitstag Feierabend Quartal Anfang Beginn Mitte Ende Schluss Dauer Moment Augenblick Zukunft Vergangenheit Gegenwart
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Frühling Frühjahr Sommer Herbst Winter
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag
    Mensch Leute Person Mann Frau Herr Kind Kollege Kolleg:in Freund Nachbar Familie Vater Mutter Eltern Unternehmen Firma Haus Wohnung
    Ort Stelle Platz Stadt Land Straße Welt Raum Zimmer Tür Tisch Fenster Keller Wand Boden Büro Alltag Leben Arbeit Besuch
    Hand Kopf Auge Ohr Herz Gesicht Stimme Blick Wort Satz Text Buchstabe Sprache Name Nummer Zahl Zeile Seite Absatz Abschnitt Kapitel Titel
    Überschrift Bild Foto Farbe Papier Buch Blatt Brief Zettel Liste Tabelle Spalte Zeichen Punkt Strich Linie Kreis Form Größe Höhe Länge Breite
    Frage Antwort Rückfrage Auskunft Angabe Gespräch Grund Ursache Folge Wirkung Zweck Ziel Sinn Mittel Art Weise Typ Sorte Fall Beispiel Ausnahme
    Regel Teil Anteil Hälfte Drittel Viertel Prozent Euro Cent Menge Anzahl Reihe Reihenfolge Summe Rest Stück Paar Gruppe Mal
    Ding Sache Thema Inhalt Punkt Problem Lösung Idee Gedanke Meinung Ansicht Sicht Bedeutung Begriff Unterschied Vergleich Gegenteil
    Zusammenhang Verbindung Verhältnis Rolle Lage Situation Zustand Stand Stufe Schritt Weg Richtung Strecke Nähe Ferne Grenze Lücke Kante
    Möglichkeit Gelegenheit Chance Versuch Wahl Auswahl Entscheidung Ergebnis Erfolg Fehler Irrtum Not Mühe Kraft Hilfe Ruhe Glück Pech Angst
    Freude Ärger Gefühl Wunsch Vertrauen Recht Pflicht Aufgabe Einfall Hinweis Tipp Rat Nachricht Meldung Information Geschichte Ereignis
    Änderung Veränderung Wechsel Verbesserung Entwicklung Zunahme Abnahme Lesen Schreiben Erklärung Beschreibung Beobachtung Erfahrung Wissen
    Geld Preis Betrag Gewicht Gegenstand Gerät Maschine Werkzeug Auto Zug Bus Wasser Luft Licht Feuer Wärme Brot Kaffee Druck Spiel Spaß
    Hintergrund Vordergrund Umfang Bereich Ebene Rahmen Kern Spitze Grundlage Voraussetzung Bedingung Umstand Gebrauch Nutzen Vorteil Nachteil
    Überblick Einblick Ausblick Rückblick Anlass Maß Bedarf Aussage Verweis Quelle Umgang Eindruck Ausdruck Anblick Griff Zugriff
    Gute Neue Beste Ganze Einzelne Nächste Wichtigste Eigene Andere Gleiche Richtige Falsche Wenige Meiste Letzte Erste Zweite Dritte
    Ja Nein Bitte Dank Gruß Zufall Start Stille Schweigen Baby Sie Ihr Ihre Ihrem Ihren Ihrer Ihnen
  `),
  en: words(`
    year month week day hour minute second clock time date morning noon afternoon evening night weekend working quarter beginning start middle
    end moment past present future January February March April May June July August September October November December spring summer autumn
    winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    person people man woman child colleague friend neighbour family company firm house home flat place spot city town country street world room
    door table window wall floor office life work visit hand head eye ear heart face voice look word sentence text letter language name number
    line page paragraph section chapter title heading picture photo colour paper book sheet list column sign point form size height length width
    question answer reply information talk conversation reason cause effect purpose aim sense means kind sort way case example exception
    rule part share half third per cent euro pound amount set series order sum rest piece pair group times thing matter topic content problem
    solution idea thought opinion view meaning difference comparison opposite connection relation role situation state level step path direction
    distance limit gap edge chance opportunity attempt choice decision result success mistake error trouble effort strength help peace luck fear
    joy anger feeling wish trust right duty task hint tip advice message news story event change improvement development explanation description
    observation experience knowledge money price weight object device machine tool car train bus water air light fire heat bread coffee
    background scope area frame core top basis condition use benefit advantage drawback overview insight impression expression
  `),
};
