const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{a as o}from"./chunk-OUTK6G74.js";import"./chunk-2MX5W7T7.js";import"./chunk-44I44BEE.js";export{o as default};
