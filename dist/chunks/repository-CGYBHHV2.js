const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{a,b,c}from"./chunk-RRNILEN4.js";import"./chunk-TUSDN4XH.js";import"./chunk-I2DBZVK6.js";export{c as filesAt,b as insidePath,a as openRepository};
