/** Pages of the handbook in the order one needs them. The pages of findings are reached from „checks“. */
export const docsNav: { page: string; de: string; en: string }[] = [
  { page: 'terms', de: 'Begriffe', en: 'Terms' },
  { page: 'touchpoints', de: 'Touchpoints', en: 'Touchpoints' },
  { page: 'personas', de: 'Personas', en: 'Personas' },
  { page: 'processes', de: 'Prozesse', en: 'Processes' },
  { page: 'journeys', de: 'Journeys', en: 'Journeys' },
  { page: 'stories', de: 'Geschichten', en: 'Stories' },
  { page: 'lessons', de: 'Lektionen und Fragen', en: 'Lessons and questions' },
  { page: 'paths', de: 'Trainingswege', en: 'Training paths' },
  { page: 'guides', de: 'Leitfäden', en: 'Guides' },
  { page: 'pages', de: 'Pflichtseiten', en: 'Legal pages' },
  { page: 'components', de: 'Bausteine im Text', en: 'Components in texts' },
  { page: 'languages', de: 'Sprachen', en: 'Languages' },
  { page: 'site', de: 'Einstellungen der Site', en: 'Site settings' },
  { page: 'checks', de: 'Prüfen', en: 'Checking' },
  { page: 'embedding', de: 'Einbetten', en: 'Embedding' },
  { page: 'deploying', de: 'Veröffentlichen', en: 'Deploying' },
];
