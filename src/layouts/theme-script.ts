/**
 * The one constant inline script: before the first paint it sets the colours that the address asks for (`?theme=dark`, as frames do)
 * or else a reader's own choice, and tells the browser which of the two canvases to lay down.
 * Constant, so that one hash in the policy covers every page.
 */
export const themeScript =
  "try{var d=document,t=location.search;t+='&theme='+localStorage['lotse:theme']}catch(e){}t=/[?&]theme=(light|dark|auto)\\b/.exec(t);if(t&&(t=t[1])!='auto'){d.documentElement.dataset.theme=t;d.querySelector('[name=color-scheme]').content=t}";
