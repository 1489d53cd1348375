/** German, with the English that is spoken in offices: words of which each may stand for the others of its line in a name; the one that names use first. */
export const germanAlike = `\
kunde customer kundschaft client abnehmer verbraucher konsument klient
abwanderung churn fluktuation attrition abgang kundenverlust
ablauf prozess process workflow verfahren
abrechnung billing verrechnung fakturierung rechnungsstellung
rechnung invoice bill faktura
abschließen unterschreiben
abteilung bereich department ressort fachbereich
barrierefreiheit accessibility barrierearmut hindernisfreiheit
zuhören hinhören listening
fürsprecher advocate befürworter verfechter
botschafter ambassador multiplikator
vereinbarung agreement abmachung
veränderung change wandel transformation
analyse analytics auswertung untersuchung
audit prüfung überprüfung check review kontrolle
anruf telefonat call
rückruf callback rückanruf
anlass transaktion ereignis
transaktional transactional anlassbezogen ereignisbezogen
melden meldung mitteilen anmelden anzeigen
anmelden registrieren anmeldung registrierung
ausfall störung unterbruch
internet wlan breitband
ansatz methode approach vorgehen vorgehensweise
antwort response rückmeldung reply
feedback rückmeldung rückkopplung resonanz
schleife loop kreislauf zyklus
rücklaufquote rückmeldequote teilnahmequote beteiligungsquote
chatbot bot dialogprogramm dialogsystem
assistent agent bot
aufgabe job task
aufwand effort mühe anstrengung
automatisierung automation automatisation
durchschnittlich average mittlere durchschnitt
wissen knowledge knowhow
datenbank base bibliothek library sammlung
wissensdatenbank wissensportal wissensspeicher
verantwortlich owner zuständig inhaber
verantwortung ownership zuständigkeit
manager leiter beauftragter
bedürfnis need bedarf
befragung umfrage survey erhebung befragen
befragen interviewen
fatigue müdigkeit ermüdung überdruss
begrüßungsbrief willkommensbrief begrüßungsschreiben willkommensschreiben
benchmark referenzwert vergleichsgröße vergleichszahl
touchpoint kontaktpunkt berührungspunkt
buying einkauf beschaffung
gremium ausschuss komitee committee kommission
beschwerde complaint beschweren
reklamation reklamieren beanstanden beanstandung rügen
sozial social
netz medien
netzwerk netz network community gemeinschaft
practice praxis praktik vorgehen verfahren methode
best bewährt good erprobt
unternehmen organisation firma betrieb corporate company
elektrobetrieb elektriker elektroinstallateur elektrofirma installateur
bewerbungsgespräch vorstellungsgespräch jobinterview
einzelgespräch mitarbeitergespräch personalgespräch vieraugengespräch jourfixe
gespräch dialog telefonat
bewertung beurteilung rating note urteil evaluation
beziehung relationship relation
bindung retention verbleib halten
blueprint blaupause bauplan
sicht view blick perspektive sichtweise blickwinkel
brille perspektive sicht
perspektivwechsel perspektivenwechsel sichtwechsel
marke brand
bruch break unterbrechung abriss
bruchstelle breakpoint schwachstelle
punkt point stelle
pain schmerz
schmerzpunkt ärgernis reibungspunkt problempunkt
brief schreiben letter anschreiben
wirtschaftlichkeitsrechnung wirtschaftlichkeitsanalyse investitionsrechnung
return rendite rentabilität ertrag
investment investition kapital
buyer käufer
centricity zentrierung zentriertheit
kundenzentriert kundenorientiert kundenfokussiert kundennah
orientation orientierung fokus fokussierung ausrichtung
einwilligung zustimmung einverständnis consent
plattform platform hub
kreation creation entwicklung
kundenbeteiligung kundeneinbindung kundenintegration
daten data information
qualität quality güte
kundenakte kundendossier
zeit dauer time duration
lösungszeit durchlaufzeit erledigungszeit
bearbeitung handling abwicklung
management handling umgang
entscheidung decision
spielraum freiraum befugnis freiheit kompetenz vollmacht
empowerment ermächtigung befähigung
deeskalation beruhigung entschärfung
gestaltung design entwurf
service dienst support dienstleistung betreuung
hotline callcenter servicenummer servicetelefon servicehotline
helpdesk servicedesk
treiberanalyse einflussanalyse
driver treiber einflussfaktor hebel
key schlüssel
owned eigen
einarbeitung onboarding einschulung einführung induction
einfach plain klar verständlich leicht
sprache language wording
sprachstil schreibstil tonfall
markensprache markenstimme unternehmenssprache
empathie einfühlungsvermögen einfühlung mitgefühl
einheitlich single ganzheitlich zentral
emotion gefühl emotional
emotionskurve gefühlskurve emotionsverlauf gefühlsverlauf
mitarbeiter employee mitarbeitende beschäftigte angestellte belegschaft collaborator
engagement einsatzbereitschaft commitment
erfolg win gewinn
schnell quick rasch
mahnung zahlungserinnerung zahlungsaufforderung
erlebnis experience erfahrung
cx kundenerlebnis kundenerfahrung
erwartung expectation anspruch
eskalation escalation
fall case ticket vorgang anliegen
übergabe handover weitergabe weiterleitung handoff
fehler error irrtum
kultur culture
forschung research studie erforschung
markt market
führung leadership führungsstil
führen leiten
leitung führungskraft vorgesetzte chef geschäftsleitung
geschäftsführung geschäftsleitung vorstand unternehmensleitung direktion board
patin sponsor
geschichte story erzählung
nutzer user anwender benutzer
nutzung benutzung gebrauch usage
governance steuerung
steering lenkung steuerung
lenkungskreis lenkungsausschuss lenkungsgruppe steuerkreis steuerungskreis steuerungsgruppe
stammdaten grunddaten basisdaten masterdaten kerndaten
segment gruppe cluster kategorie
peak höhepunkt spitze
regel rule effekt prinzip
identität identity selbstverständnis
interaktion interaction
kontakt contact
intern internal innerbetrieblich
nachricht meldung news mitteilung beitrag
inventar inventory verzeichnis liste register übersicht katalog
inventur bestandsaufnahme erfassung
journey reise weg pfad
journey kundenreise kundenweg kundenpfad
ziel target soll
zielwert zielgröße sollwert planwert
karte map landkarte mapping
kabelkanal leerrohr kabelrohr kabelschacht
kanal channel weg
testkauf scheinkauf probekauf
mystery silent secret verdeckt
wiederkauf repurchase wiederholungskauf nachkauf folgekauf
kennzahl metric metrik messgröße kenngröße indikator indicator
leistung performance
krisenprotokoll krisenplan notfallplan
kulanz entgegenkommen goodwill
treue loyalität loyalty
kundenzentrum kundencenter servicecenter servicezentrum kundenbüro
kündigen kündigung beenden auflösen auflösung
vertrag contract kontrakt
lifetime lebenszeit lebensdauer
kundenlebenszeitwert kundenkapitalwert kundenlebenswert
level grad niveau
maturity reife reifegrad
model modell
linie grenze
sichtbarkeit visibility
lösung resolution klärung erledigung
gelöst erledigt geklärt lösen
klären bereinigen
erst first
mail email
vertrieb verkauf sales absatz
techniktermin technikerbesuch monteurtermin servicetermin
termin besuch
wechseln tauschen austausch auswechseln
smart intelligent digital
moment augenblick
wahrheit truth
mundpropaganda weitersagen flüsterpropaganda
empfehlung weiterempfehlung recommendation
nahtlos seamless reibungslos lückenlos durchgängig
nordstern polarstern
nutzen value mehrwert vorteil benefit
nutzenversprechen leistungsversprechen
orchestrierung orchestration koordination abstimmung
verbatim originalton wortlaut
zitat aussage kommentar
stimme voice meinung
paketzustellung paketlieferung
prototyp mockup klickdummy
personalisierung individualisierung personalization
phase abschnitt etappe stufe stage
kundenportal onlineportal kundenkonto kundenbereich
vergleichsportal vergleichsrechner tarifrechner
positionierung positioning
vorhersage prognose predictive vorausschauend prädiktiv vorausschau
datenschutz dsgvo privacy
schutz protection privacy
psychologisch psychisch emotional
sicherheit safety
quote rate anteil prozentsatz ratio
raci verantwortungsmatrix zuständigkeitsmatrix funktionendiagramm
wiedergutmachung entschädigung kompensation
zahlungsrückstand zahlungsverzug zahlungsausstand
zahlung payment
roadmap fahrplan umsetzungsplan umsetzungsfahrplan meilensteinplan
runde meeting sitzung besprechung
teamrunde teammeeting teamsitzung teambesprechung
stichprobe sample
zufriedenheit satisfaction
skala scale
wert score index
wert value
selbstbedienung selbstservice selbsthilfe
self selbst
stimmung sentiment stimmungslage
silo insel
start anfangen beginnen
small klein
test versuch experiment testing
standard norm richtlinie
system software tool
werkzeug tool instrument hilfsmittel
werkzeugkasten toolbox werkzeugkiste toolkit methodenkoffer
team mannschaft gruppe
umzug wohnungswechsel übersiedlung zügeln
versprechen promise zusage
vision zielbild zukunftsbild leitbild
vorschlag idee anregung verbesserungsvorschlag
website webseite homepage
workshop werkstatt arbeitstreffen
grundlage grundwissen basics basiswissen`;
