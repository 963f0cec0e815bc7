const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as j,b as f,c as r,d as s,e as $,f as E,g as h,h as z,i as _,j as O,k as T,l as C}from"./chunk-LTLJLTC3.js";import{m as k,n as x}from"./chunk-ACFQJ2Z4.js";
import{Ba as y,Ca as w,E as b,Ja as S,Na as P,Wa as p,e as u,f as v}from"./chunk-XKHR7BVJ.js";var m=`${$}, which Pages Functions inherit`,g={title:"Cloudflare Pages",access:E("Account \xB7 Cloudflare Pages \xB7 Edit (Read is enough to plan)"),forms:{secret:{
readBack:{is:"never",source:"wrangler's fixtures: a secret_text comes back with an empty value",verified:r},revision:{is:"none",source:`${s}: a variable has a t\
ype and a value only`,verified:r},maxBytes:{is:5*1024,source:m,verified:r},empty:h},public:{readBack:{is:"value",source:`${s}: plain_text comes back with its va\
lue`,verified:r},revision:{is:"none",source:`${s}: a variable has a type and a value only`,verified:r},maxBytes:{is:5*1024,source:m,verified:r},empty:h}},names:{
fold:"exact",pattern:{is:z,source:"Workers API description: a JavaScript variable name; assumed for Pages, ASCII assumed",verified:r},reserved:{is:["ASSETS"],source:"\
wrangler's config check: reserved in Pages projects",verified:r},maxLength:_},batch:{is:{shape:"scope",max:256},source:`${s}: one PATCH merges both environments\
; 2 \xD7 128 names fit`,verified:r},maxPerScope:{is:128,source:`not documented for Pages; assumed from the ${m} (64 on the free plan)`,verified:r},maxTotalBytes:O,
takesEffect:{is:"next-deploy",source:"deployments carry a frozen copy of the variables",verified:r},places:[{place:"production",means:"deployments of the produc\
tion branch"},{place:"preview",means:"deployments of every other branch"}],pace:T,tickMs:{is:0,source:`${s}: a variable has no stamp`,verified:r},cannot:[{is:"g\
ive a secret back",source:"wrangler's fixtures",verified:r},C,{is:"hold variables for a single branch",source:`${s}: production and preview only`,verified:r},{is:"\
keep plain variables of a project that a wrangler config file governs: they live in the file",source:"Pages docs on wrangler configuration",verified:r},{is:"tak\
e part of a PATCH: one refused value refuses all of them",source:"one document",verified:r}]};var W=S({account:j,project:w().check(y(/^[a-z0-9][a-z0-9-]*$/,"a project name has small letters, digits and dashes"),p("The name of the Pages project."))}),A=P(
["production","preview"]).check(p("`production`: the production branch. `preview`: every other branch.")),U={id:"cloudflare-pages",api:1,capabilities:g,config:{
settings:W,place:A},parseScope:({settings:{account:e,project:t},place:n})=>({account:e,project:t,place:n}),keyOf:({account:e,project:t,place:n})=>({uid:`cloudfl\
are-pages|${f(e)}|${t}|${n}`,label:`${t}/${n}`,lane:`cloudflare-pages|${f(e)}|${t}`,maxNames:g.maxPerScope.is}),async observe({scopes:e,io:t}){let[n]=e;if(n===void 0)
return[];let{readProject:i}=await import("./api-534PTIES.js"),o=await i(t,n);return e.map(l=>B(o[l.place]))},async write({steps:e,io:t}){let n=e.map(G),
i=e.filter((a,c)=>n[c]===void 0),o=await l(i).then(()=>{},a=>v(a));return e.map((a,c)=>{let d=n[c]??o;return d===void 0?x(a):k(a,d,n[c]&&"no")});async function l([
a,...c]){if(a===void 0)return;let{patchProject:d}=await import("./api-534PTIES.js");await d(t,a.scope,F([a,...c]))}}};function B(e){if(e===void 0)return{
listed:!1,because:"the answer says nothing of this environment",sightings:[]};let{vars:t,hash:n,bindings:i}=e,o={hash:n,bindings:i};return{listed:!0,sightings:t.
map(I),handle:o}}function I({name:e,type:t,value:n}){return t==="secret_text"?{name:e,form:"secret"}:t!=="plain_text"?{name:e,untouchable:"it is of a kind that \
Sealpost does not know"}:{name:e,form:"public",...n.isWellFormed()?{secret:new b(n)}:{}}}function F(e){let t=[...new Set(e.map(n=>n.scope.place))];return Object.
fromEntries(t.map(n=>{let i=e.filter(a=>a.scope.place===n),o=i.map(H).find(a=>a?.hash)?.hash,l=Object.fromEntries(i.map(a=>[a.name,R(a)]));return[n,{env_vars:l,
...o===void 0?{}:{wrangler_config_hash:o}}]}))}function R(e){return e.do==="remove"?null:{type:e.form==="secret"?"secret_text":"plain_text",value:e.value}}function G(e){
let t=H(e);if(t===void 0)return new u("internal","the project was not looked at before this write");if(e.do==="put"&&t.bindings.includes(e.name))return new u("i\
nvalid","another binding of the project has this name",{hint:"Give the value another name with `rename`, or rename the binding."});if(t.hash!==void 0){if(e.do===
"put"&&e.form==="public")return new u("invalid","a wrangler config file keeps the plain variables of this project",{hint:"Put it under `vars` in that file, or t\
ake the name out of `public` to send it as a secret."});if(e.sighting?.form==="public")return new u("invalid","this plain variable belongs to the wrangler confi\
g file of the project",{hint:"Take it out of `vars` in that file and deploy, then run again."})}}function H(e){return e.scopeHandle}export{U as target};
