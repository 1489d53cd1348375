/**
 * The one constant inline script: sets a reader's own choice of colours before the first paint.
 * Constant, so that one hash in the policy covers every page.
 */
export const themeScript =
  "try{var t=localStorage.getItem('lotse:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";
