const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{Ba as y,Da as u,ba as w,e as i,g as c,k as m,m as d,r as f,ya as h}from"./chunk-I2DBZVK6.js";var l={".html":async()=>(await Promise.resolve(h)).html,".json":async()=>(await Promise.resolve(y)).reportJson,".md":async()=>(await Promise.resolve(u)).reportMarkdown},
b=Object.keys(l);async function j(n,{cwd:s,files:p,random:a}){let o=n.map(e=>{let t=d(e).toLowerCase(),r=Object.hasOwn(l,t)?l[t]:void 0;if(r===void 0)throw new i(
"usage",`--report ${e}: no format goes by that extension`,{hint:`Known extensions: ${b.join(", ")}.`});return{path:f(s,e),load:r}});for(let{path:e}of o)await w(
e,p,"replace",a).catch(t=>{let r=`Nothing was done. ${g}`;throw new i("usage",R(e,t),{where:e,hint:r})});return o}var g="Name a file in a folder that can be wri\
tten to.";function R(n,s){return`the report ${m(n)} cannot be written${c(s)}`}async function W(n,s,p){let a=[];for(let{path:o,load:e}of n){let t=await e();try{await p.
files.replace(o,Buffer.from(t(s)),420)}catch(r){if(r instanceof i)throw r;a.push(new i("usage",R(o,r),{where:o,hint:g}))}}return a}export{b as a,j as b,W as c};
