const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{P as f,m as R,n as k,o as E}from"./chunks/chunk-ACFQJ2Z4.js";import{E as C,V as s,W as a,Za as t,d as j,e as h,h as w,jb as S,ka as P,kb as i,la as v,na as p,
qa as n,sa as m,ub as l}from"./chunks/chunk-XKHR7BVJ.js";function $(r,e){let{only:o={targets:[],environments:[]},recover:c=!1,targets:u=l,sources:d=i,approve:y=async()=>!1,progress:x=()=>{},...g}=r;return f({...g,only:o,
recover:c,targets:u,sources:d,approve:y,progress:x},e)}async function H(r,e){switch(e){case"markdown":return(await Promise.resolve(m)).reportMarkdown(r);case"ht\
ml":return(await Promise.resolve(p)).html(r);case"json":return(await Promise.resolve(n)).reportJson(r);case"text":{let o=r.error===void 0?"":a(r.error,t);return`${s(
r,t,{verbose:!1})}${o}`}}}export{h as SealpostError,C as Secret,j as codes,P as differs,k as done,v as exitOf,R as failed,S as realWorld,H as render,$ as run,E as serially,i as sources,w as statusError,
l as targets};
