const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{b as a,c as b}from"./chunk-YPHDWFNJ.js";import"./chunk-AC5NBLOY.js";import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";export{a as afterMerge,b as keepComment};
