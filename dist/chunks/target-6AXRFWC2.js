const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as v,b as l,c as t,d as a,e as p,f as y,g as w,h as S,i as x,j as W,k as P,l as z}from"./chunk-LTLJLTC3.js";import{m as b,n as k}from"./chunk-ACFQJ2Z4.js";
import{Ba as h,Ca as g,Ja as n,Wa as c,e as f,f as d}from"./chunk-XKHR7BVJ.js";var u={title:"Cloudflare Workers",access:y("Account \xB7 Workers Scripts \xB7 Edit (Read is enough to plan)"),forms:{secret:{readBack:{is:"never",source:`${a}: \
names and types only`,verified:t},revision:{is:"none",source:`${a}: a secret has a name and a type only`,verified:t},maxBytes:{is:5*1024,source:p,verified:t},empty:w},
public:!1},names:{fold:"exact",pattern:{is:S,source:"Workers API description: a JavaScript variable name; ASCII assumed",verified:t},reserved:{is:[],source:"non\
e is documented",verified:t},maxLength:x},batch:{is:{shape:"array",max:100},source:"Workers changelog, 2026-06-03: bulk secrets endpoint",verified:t},maxPerScope:{
is:128,source:`${p}: 128 variables and secrets a Worker on the paid plan, 64 on the free one`,verified:t},maxTotalBytes:W,takesEffect:{is:"now",source:"API refe\
rence: a bulk update makes a version and deploys it",verified:t},places:[{place:"{ script: NAME }",means:"one Worker; wrangler names the Worker of an environmen\
t NAME-ENVIRONMENT"}],pace:P,tickMs:{is:0,source:`${a}: a secret has no stamp`,verified:t},cannot:[{is:"give a secret back",source:a,verified:t},z,{is:"keep a r\
eadable value: plain variables are bindings of the script",source:a,verified:t},{is:"change secrets while the Worker's latest version is not deployed",source:"w\
rangler's source",verified:t},{is:"take part of a PATCH: one refused value refuses all of them",source:"one new version",verified:t}]};var E=n({account:v}),I=n({script:g().check(h(/^[a-z0-9_][a-z0-9_-]*$/,"a Worker has a name of small letters, digits, dashes and underscores"),c("The name of the\
 Worker, with the suffix that wrangler gives it for an environment."))}).check(c("One Worker.")),B={id:"cloudflare-workers",api:1,capabilities:u,config:{settings:E,
place:I},parseScope({settings:{account:r},place:{script:e},form:s}){if(s==="public")throw new f("config","a Worker keeps no public values beside its secrets",{hint:"\
Plain variables belong into `vars` of the wrangler config file: take the names out of `public` or `secrets`."});return{account:r,script:e}},keyOf:({account:r,script:e})=>({
uid:`cloudflare-workers|${l(r)}|${e}`,label:e,lane:`cloudflare-workers|${l(r)}|${e}`,maxNames:u.maxPerScope.is}),async observe({scopes:r,io:e}){let{listSecrets:s}=await import("./api-RTMHEYI5.js");
return Promise.all(r.map(async i=>O(await s(e,i))))},async write({steps:r,io:e}){let[s]=r;if(s===void 0)return[];let{patchSecrets:i}=await import("./api-RTMHEYI5.js"),
m=await i(e,s.scope,A(r)).then(()=>{},o=>d(o));return r.map(o=>m===void 0?k(o):b(o,m))}};function O({secrets:r,whole:e}){let s=r.map($);return e?{listed:!0,sightings:s}:
{listed:!1,because:"the API sent fewer than it counts",sightings:s}}function $({name:r,type:e}){return e==="secret_text"?{name:r,form:"secret"}:{name:r,form:"se\
cret",untouchable:"it is a key or another kind of secret, not a text"}}function A(r){return Object.fromEntries(r.map(e=>[e.name,e.do==="put"?{name:e.name,text:e.
value,type:"secret_text"}:null]))}export{B as target};
