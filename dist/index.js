const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{$ as c,s as P,t as k,u as S}from"./chunks/chunk-GNSZARZA.js";import{Ba as m,Da as a,G as R,Nb as f,Z as n,_ as s,lb as t,m as j,n as h,q as w,tb as b,va as v,
wa as C,xb as E,ya as p,yb as i}from"./chunks/chunk-NBDS574Y.js";function H(e,r){let{only:o={targets:[],environments:[]},recover:l=!1,targets:u=f,sources:x=i,approve:y=async()=>!1,progress:d=()=>{},...g}=e;return c({...g,only:o,
recover:l,targets:u,sources:x,approve:y,progress:d},r)}async function J(e,r){switch(r){case"markdown":return(await Promise.resolve(a)).reportMarkdown(e);case"ht\
ml":return(await Promise.resolve(p)).html(e);case"json":return(await Promise.resolve(m)).reportJson(e);case"text":{let o=e.error===void 0?"":s(e.error,t);return`${n(
e,t,{verbose:!1})}${o}`}}}export{h as SealpostError,R as Secret,j as codes,v as differs,k as done,C as exitOf,P as failed,b as harden,E as nodeRuntime,J as render,H as run,S as serially,
i as sources,w as statusError,f as targets};
