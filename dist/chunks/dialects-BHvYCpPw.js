const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{t as e}from"./comment-CAzYtArH.js";const t=[[/<details><summary>(.*?)<\/summary>/g,`**$1**`],[/<\/details>|<\/?sub>/g,``],[/ ?<br> ?/g,` \u00b7 `],[/&nbsp;/g,` `]],n=/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g,r=/^> \[!(?:NOTE|IMPORTANT|CAUTION)\]$/;function i(e){return e.split(`
`).filter(e=>!r.test(e)).map(a).join(`
`).replace(/\n{3,}/g,`

`)}function a(e){let r=e=>t.reduce((e,[t,n])=>e.replace(t,n),e),[i,a]=[``,0];for(let{index:t,0:o}of e.matchAll(n))i+=r(e.slice(a,t))+o,a=t+o.length;return i+r(e.slice(a))}const o=e=>e,s=e=>`<!-- ${e} -->\n`,c={github:{length:e,hidden:s,drawn:o},gitea:{length:e,hidden:s,drawn:o},gitlab:{length:e,hidden:s,drawn:l},"azure-repos":{length:e,hidden:s,drawn:o},bitbucket:{length:3e4,hidden:e=>`[//]: # (${e})\n\n`,drawn:i}};function l(e){return e.replace(/^([\s>]*)\//gm,`$1\\/`)}export{c as t};