import { describe, expect, it } from 'vitest';
import { englishForms } from '../../src/language/english-forms.ts';
import { germanForms } from '../../src/language/german-forms.ts';
import { headForms, type LabelRule } from '../../src/language/label.ts';
import { findLabels, labelIndex } from '../../src/language/label-index.ts';

const found = (text: string, label: string, more: Partial<LabelRule> = {}) =>
  findLabels(text, labelIndex([[{ text: label, language: 'de', ...more }, 1]])).map(({ start, end }) => text.slice(start, end));

describe('German forms', () => {
  it.each([
    ['Thema', 'Themen Themata'],
    ['Komma', 'Kommata Kommas'],
    ['Visum', 'Visa'],
    ['Praktikum', 'Praktika'],
    ['Index', 'Indizes Indexe'],
    ['Matrix', 'Matrizen Matrizes'],
    ['Lexikon', 'Lexika'],
    ['Stadion', 'Stadien'],
    ['Atlas', 'Atlanten Atlasse'],
    ['Modus', 'Modi'],
    ['Virus', 'Viren'],
    ['Praxis', 'Praxen'],
    ['Konto', 'Konten'],
    ['Firma', 'Firmen'],
    ['Story', 'Storys Stories'],
    ['Quiz', 'Quizze'],
    ['Neubau', 'Neubauten'],
    ['Saal', 'Säle Sälen'],
    ['Sprung', 'Sprünge'],
    ['Denkmal', 'Denkmäler'],
    ['Nachbar', 'Nachbarn Nachbarin'],
    ['Herr', 'Herrn Herren'],
    ['Bibliothekar', 'Bibliothekarin Bibliothekarinnen'],
    ['Arzt', 'Ärzte Ärztinnen'],
    ['Ärzt:in', 'Arzt Ärzten Ärztin'],
    ['Nutzer:in', 'Nutzer Nutzern Nutzerinnen'],
    ['KundIn', 'Kunde Kunden Kundinnen'],
    ['Kaufmann', 'Kauffrau Kaufleute'],
    ['Angehörige:r', 'Angehöriger Angehörigen Angehörigem'],
    ['Angestellte(r)', 'Angestellter Angestellten'],
    ['Beamter', 'Beamte Beamten'],
    ['Studierende', 'Studierender Studierenden'],
    ['flexibel', 'flexible flexiblen'],
    ['prüfen', 'prüft geprüfte'],
    ['anlegen', 'anlegte angelegten anzulegen'],
  ])('of %s are %s', (noun, forms) => {
    expect([...germanForms(noun)]).toEqual(expect.arrayContaining(forms.split(' ')));
  });

  it.each([
    ['Plan', 'Planen Plane'],
    ['Rat', 'Raten Rate'],
    ['Fall', 'Fallen Falle'],
    ['Buch', 'Buchen'],
    ['Auswahl', 'Auswählen'],
    ['Status', 'State'],
    ['Persona', 'Personen'],
    ['Moment', 'Mömente Momentin'],
    ['Leistung', 'Leistünge'],
    ['Spende', 'Spender'],
    ['Kalender', 'Kalende'],
    ['Kauf', 'Käufer'],
  ])('of %s are not %s: those are other words', (noun, others) => {
    for (const other of others.split(' ')) expect(germanForms(noun)).not.toContain(other);
  });

  it('know that a neuter in -e takes no -n, once its gender is known', () => {
    expect(germanForms('Update')).toContain('Updaten');
    expect(germanForms('Update', 'n')).not.toContain('Updaten');
    expect(germanForms('Gebäude', 'n')).toContain('Gebäuden');
    expect(found('Updates ohne Updaten', 'Update', { gender: 'n' })).toEqual(['Updates']);
  });

  it('are shown to editors without the word itself', () => {
    expect(headForms({ text: 'Moment der Wahrheit', language: 'de' })).toMatchObject([{ head: 'Moment' }]);
    expect(headForms({ text: 'Web 2.0', language: 'de' })).toMatchObject([{ head: 'Web' }]);
    expect(headForms({ text: 'KPI', language: 'de' })).toEqual([{ head: 'KPI', forms: ['KPIs'] }]);
  });
});

describe('English forms', () => {
  it.each([
    ['shelf', 'shelves'],
    ['knife', 'knives'],
    ['foreman', 'foremen'],
    ['child', 'children'],
    ['person', 'people'],
    ['analysis', 'analyses'],
    ['criterion', 'criteria'],
    ['index', 'indices'],
    ['policy', 'policies'],
    ['quiz', 'quizzes'],
  ])('of %s are %s', (noun, form) => {
    expect(englishForms(noun)).toContain(form);
  });

  it.each([
    ['human', 'humen'],
    ['salesperson', 'salespeople people'],
    ['chief', 'chieves'],
    ['day', 'daies'],
  ])('of %s are not %s', (noun, others) => {
    for (const other of others.split(' ')) expect(englishForms(noun)).not.toContain(other);
  });
});

describe('spellings', () => {
  it.each([
    ['Kunde', 'Kund(inn)en Kund/-innen Kund·innen KUNDEN Kunde(n)', 'Kund:innenzahl Kund:innen-Forum kunden Kundenkarte'],
    ['C++', 'C++', 'C C# C++-Code'],
    ['C', 'C', 'C++ C# c Cs'],
    ['24/7-Service', '24/7-Services', '24-Service Service'],
    ['3-D-Druck', '3D-Druck 3-D-Drucke', 'D-Druck Druck'],
    ['A/B-Test', 'A/B-Tests', 'B-Test'],
    ['360°-Feedback', '360°-Feedbacks', 'Feedback'],
    ['To-do', 'To-Dos Todo', 'do'],
    ['E-Mail', 'E-Mails Email', 'E-Mail-Adresse Mail'],
    ['Call-Center-Agent', 'Callcenter-Agenten Callcenteragent', 'Agent'],
    ['CX-Touchpointanalyse', 'CX-Touchpoint-Analyse', 'Touchpointanalyse'],
    ['End-to-End-Prozess', 'End-to-End-Prozesse', 'Prozess'],
    ['Bus', 'Busse', 'Buße'],
    ['Fluss', 'Fluß Flüsse', 'Floß'],
    ['Rosé', 'Rosés', 'Rose Rosen'],
    ['Hp', 'Hp', 'HP hp'],
    ['Station', 'STATION', 'STATIONIERT'],
    ['Ku’damm', "Ku'damm", 'Damm'],
    ['Kunde/Kundin', 'Kunden Kundinnen', 'Kundschaft'],
  ])('of %s are %s, but not %s', (label, yes, no) => {
    for (const word of yes.split(' ')) expect(found(`Hier gilt ${word} noch.`, label)).toEqual([word]);
    for (const word of no.split(' ')) expect(found(`Hier gilt ${word} noch.`, label)).toEqual([]);
  });
});

describe('the words beside', () => {
  it.each([
    ['Buche', 'Buchen Sie jetzt. Alte Buchen.', ['Buchen']],
    ['Pflege', 'Pflege ich das? Die Pflege.', ['Pflege']],
    ['Speicher', 'Beim Speichern half der Speicher.', ['Speicher']],
    ['Patient', 'Beim Patienten, zum Patienten.', ['Patienten', 'Patienten']],
    ['Benutzer', 'Benutzern wird geholfen.', ['Benutzern']],
    ['Freiwillige', 'Freiwillige Hilfe. Freiwillige helfen.', ['Freiwillige']],
    ['Richter', 'Frau Richter fragt den Richter.', ['Richter']],
    ['Dank', 'Dank der Hilfe. Dank gebührt allen.', ['Dank']],
    ['Test', 'Das Testen dauert, das Ziel, das Tests zeigen.', ['Tests']],
  ])('say whether %s is meant in „%s“', (label, text, expected) => {
    expect(found(text, label)).toEqual(expected);
  });

  it.each([
    ['stock', 'We stock paper. The stock is low.', ['stock']],
    ['box', 'Box up the rest. A box. They want to box the rest.', ['box']],
    ['copy', 'You can copy it to a copy.', ['copy']],
    ['customer', 'The customer the team lost, and customers.', ['customer', 'customers']],
  ])('say whether %s is meant in “%s”', (label, text, expected) => {
    expect(found(text, label, { language: 'en' })).toEqual(expected);
  });
});

describe('of several labels', () => {
  it.each([
    [['Kost', 'Kosten'], 'Kosten', 'Kosten'],
    [['Datum', 'Daten'], 'Daten', 'Daten'],
    [['Bau', 'Bauten'], 'Bauten', 'Bauten'],
  ])('%j the one written like %s counts, whatever their order', (labels, text, expected) => {
    for (const order of [labels, labels.toReversed()]) {
      const index = labelIndex(order.map((label) => [{ text: label, language: 'de' as const }, label] as const));
      expect(findLabels(`Hier: ${text}`, index).map((hit) => hit.value)).toEqual([expected]);
    }
  });
});
