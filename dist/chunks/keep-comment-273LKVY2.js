const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16 or newer")});
import{b as a,c as b}from"./chunk-FS3PYSCT.js";import"./chunk-RBXZUED7.js";import"./chunk-2MX5W7T7.js";import"./chunk-44I44BEE.js";export{a as afterMerge,b as keepComment};
