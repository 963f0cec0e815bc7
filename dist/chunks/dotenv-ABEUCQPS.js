const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as h,b as v}from"./chunk-O564IZ6N.js";import"./chunk-ACFQJ2Z4.js";import{Aa as m,Ca as p,E as f,Ja as l,Ta as d,Wa as g,e as o}from"./chunk-XKHR7BVJ.js";var S=l({path:d(p().check(m(1),g("The file of an environment; {environment} stands for its name, as declared.")),"secrets/{environment}.env")}),O={id:"dotenv",api:1,
config:{settings:S},access:{env:[]},async read({environments:t,settings:{path:n},folder:s,io:e}){let{parse:w}=await import("./dotenv-parse-EGLDWRSV.js"),i=new Map;
for(let[y,a]of h(n,t,s)){let c=new Map;for(let r of await v(a,e.files)){let u=`${a.shown}:${r.line}`,z=b(r,w(r.text),u);c.set(r.name,{secret:new f(z),at:u})}i.set(
y,c)}return i}};function b({name:t},n,s){let e=Object.hasOwn(n,t)?n[t]:void 0;if(e===void 0)throw new o("source","this name cannot be read",{where:s});if(e.startsWith(
"encrypted:"))throw new o("source","this value is encrypted",{where:s,hint:"Nothing was written. Use `source: { use: dotenvx }` for this file."});return e}export{O as source};
