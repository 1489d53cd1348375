import type { EmbedHost } from './host.ts';

/** SharePoint Online takes frames of sites an owner has allowed, and no scripts. */
export const sharepoint: EmbedHost = {
  de: {
    name: 'SharePoint',
    steps: {
      frame: [
        'Einmal, als Besitzer:in der Websitesammlung: Websiteeinstellungen, „HTML-Feldsicherheit“, dort {origin} eintragen.',
        'Öffne deine Seite zum Bearbeiten und füge das Webpart „Einbetten“ ein.',
        'Füge den Code ein und veröffentliche die Seite.',
      ],
      link: ['Öffne deine Seite zum Bearbeiten und füge das Webpart „Link“ ein.', 'Füge die Adresse ein und veröffentliche die Seite.'],
    },
    note: 'SharePoint nimmt keine Skripte an, der Rahmen behält also seine Höhe. Steht eure Site unter einer internen Adresse, blockiert Chrome sie in SharePoint Online: Sie braucht dann eine öffentliche Adresse oder eine Freigabe durch die IT.',
  },
  en: {
    name: 'SharePoint',
    steps: {
      frame: [
        'Once, as an owner of the site collection: Site settings, “HTML Field Security”, add {origin}.',
        'Edit your page and add the “Embed” web part.',
        'Paste the code and publish the page.',
      ],
      link: ['Edit your page and add the “Link” web part.', 'Paste the address and publish the page.'],
    },
    note: 'SharePoint takes no scripts, so the frame keeps its height. If your site has an internal address, Chrome blocks it inside SharePoint Online: it then needs a public address, or IT must allow it.',
  },
};
