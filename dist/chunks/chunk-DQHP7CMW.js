const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ba as u,Da as y,ba as d,d as m,f as l,k as f,n as i,p as w,ya as h}from"./chunk-NBDS574Y.js";var c={".html":async()=>(await Promise.resolve(h)).html,".json":async()=>(await Promise.resolve(u)).reportJson,".md":async()=>(await Promise.resolve(y)).reportMarkdown},
b=Object.keys(c);async function j(n,{cwd:s,files:p,random:a}){let t=n.map(e=>{let o=l(e).toLowerCase(),r=Object.hasOwn(c,o)?c[o]:void 0;if(r===void 0)throw new i(
"usage",`--report ${e}: no format goes by that extension`,{hint:`Known extensions: ${b.join(", ")}.`});return{path:f(s,e),load:r}});for(let{path:e}of t)await d(
e,p,"replace",a).catch(o=>{let r=`Nothing was done. ${R}`;throw new i("usage",g(e,o),{where:e,hint:r})});return t}var R="Name a file in a folder that can be wri\
tten to.";function g(n,s){return`the report ${m(n)} cannot be written${w(s)}`}async function $(n,s,p){let a=[];for(let{path:t,load:e}of n){let o=await e();try{await p.
files.replace(t,Buffer.from(o(s)),420)}catch(r){if(r instanceof i)throw r;a.push(new i("usage",g(t,r),{where:t,hint:R}))}}return a}export{b as a,j as b,$ as c};
