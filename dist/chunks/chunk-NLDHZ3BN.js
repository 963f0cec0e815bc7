const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as r}from"./chunk-NBDS574Y.js";var t=r("node:http"),o=e=>t[e],c=o("createServer");export{c as a};
