const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a as o}from"./chunk-IIY3RKQL.js";import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";export{o as default};
