const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as o}from"./chunk-DUJOLN3K.js";import"./chunk-ACFQJ2Z4.js";import"./chunk-XKHR7BVJ.js";export{o as default};
