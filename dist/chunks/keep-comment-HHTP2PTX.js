const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a,c as b}from"./chunk-CDXUEGGK.js";import"./chunk-YREJUGUT.js";import"./chunk-ACFQJ2Z4.js";import"./chunk-XKHR7BVJ.js";export{a as afterMerge,b as keepComment};
