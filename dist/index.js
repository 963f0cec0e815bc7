const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{$ as f,r as R,s as k,t as b}from"./chunks/chunk-TUSDN4XH.js";import{Ba as n,Da as m,G as C,Nb as l,Z as s,_ as p,d as j,e as h,h as w,lb as t,tb as E,va as P,
wa as v,xb as S,ya as a,yb as i}from"./chunks/chunk-I2DBZVK6.js";function q(r,e){let{only:o={targets:[],environments:[]},recover:c=!1,targets:u=l,sources:d=i,approve:x=async()=>!1,progress:y=()=>{},...g}=r;return f({...g,only:o,
recover:c,targets:u,sources:d,approve:x,progress:y},e)}async function D(r,e){switch(e){case"markdown":return(await Promise.resolve(m)).reportMarkdown(r);case"ht\
ml":return(await Promise.resolve(a)).html(r);case"json":return(await Promise.resolve(n)).reportJson(r);case"text":{let o=r.error===void 0?"":p(r.error,t);return`${s(
r,t,{verbose:!1})}${o}`}}}export{h as SealpostError,C as Secret,j as codes,P as differs,k as done,v as exitOf,R as failed,E as quiet,S as realWorld,D as render,q as run,b as serially,i as sources,
w as statusError,l as targets};
